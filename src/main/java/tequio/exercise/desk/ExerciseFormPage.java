package tequio.exercise.desk;

import java.util.List;
import tequio.kernel.Page;
import tequio.web.Link;
import tequio.web.form.FieldType;
import tequio.web.form.Form;

/**
 * Some questions about an exercise.
 *
 * @param lead what it is about
 * @param button the words on the button
 * @param upload the file that can prove what the form is about
 */
public record ExerciseFormPage(
    String over,
    String title,
    List<String> lead,
    String action,
    List<FieldType.Part> questions,
    Form form,
    String button,
    List<Link> crumbs,
    Upload upload)
    implements Page {

  /**
   * A file that is sent before the questions.
   *
   * @param action where it is sent; empty where none is asked for
   * @param problem why the last one was not taken; empty where nothing was wrong
   * @param hash of the one that is kept; empty where none is
   */
  public record Upload(String action, String problem, String hash) {

    static final Upload NONE = new Upload("", "", "");
  }

  public ExerciseFormPage {
    lead = List.copyOf(lead);
  }

  @Override
  public int status() {
    return form.isWrong() || !upload.problem().isEmpty() ? 422 : 200;
  }

  ExerciseFormPage with(Upload upload) {
    return new ExerciseFormPage(over, title, lead, action, questions, form, button, crumbs, upload);
  }
}
