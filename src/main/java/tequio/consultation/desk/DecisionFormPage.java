package tequio.consultation.desk;

import java.util.List;
import tequio.kernel.Page;
import tequio.web.Link;
import tequio.web.form.FieldType;
import tequio.web.form.Form;

/**
 * Some questions about what is decided in a consultation.
 *
 * @param lead what is made public with the answers
 * @param quote words that the decision is about; empty for none
 * @param button the words on the button
 */
public record DecisionFormPage(
    String over,
    String title,
    String lead,
    String quote,
    String action,
    List<FieldType.Part> questions,
    Form form,
    String button,
    List<Link> crumbs)
    implements Page {

  public DecisionFormPage {
    questions = List.copyOf(questions);
    crumbs = List.copyOf(crumbs);
  }

  @Override
  public int status() {
    return form.isWrong() ? 422 : 200;
  }
}
