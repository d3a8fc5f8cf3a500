package tequio.declaration.desk;

import java.util.List;
import tequio.kernel.Page;
import tequio.territory.Government;
import tequio.web.Link;
import tequio.web.Texts;
import tequio.web.form.FieldType;
import tequio.web.form.Form;

/**
 * Some questions about a declaration.
 *
 * @param title the words of the heading
 * @param lead sentences before the questions
 * @param action where the form is sent
 * @param upload where a file is sent first; empty where none is asked for
 * @param uploadProblem why the last file was not taken; empty where nothing was wrong
 * @param button the words on the button
 */
public record DeclarationFormPage(
    Government government,
    String title,
    List<String> lead,
    String action,
    String upload,
    String uploadProblem,
    List<FieldType.Part> questions,
    Form form,
    String button)
    implements Page {

  public DeclarationFormPage {
    lead = List.copyOf(lead);
    questions = List.copyOf(questions);
  }

  @Override
  public int status() {
    return form.isWrong() || !uploadProblem.isEmpty() ? 422 : 200;
  }

  public List<Link> crumbs(Texts t) {
    return List.of(
        new Link(government.shortName(), "/trabajo/" + government.key()),
        new Link(t.say("kind.joint-declaration"), DeclarationDesk.path(government.key())));
  }

  /** The same page with a file to choose before the questions. */
  DeclarationFormPage uploading(String to, String problem) {
    return new DeclarationFormPage(
        government, title, lead, action, to, problem, questions, form, button);
  }
}
