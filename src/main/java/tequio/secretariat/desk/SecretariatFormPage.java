package tequio.secretariat.desk;

import java.util.List;
import tequio.kernel.Page;
import tequio.web.Link;
import tequio.web.form.FieldType;
import tequio.web.form.Form;

/**
 * Form by which something is stated about a secretariat.
 *
 * @param segment last part of the address, which names the form
 * @param chosen name of the field with the choices; empty if there is none
 */
public record SecretariatFormPage(
    String over,
    String segment,
    String action,
    String chosen,
    List<ChoiceLine> choices,
    List<FieldType.Part> questions,
    Form form,
    List<Link> crumbs)
    implements Page {

  /** Seat or person to choose. */
  public record ChoiceLine(String value, String words) {}

  public SecretariatFormPage {
    choices = List.copyOf(choices);
    questions = List.copyOf(questions);
    crumbs = List.copyOf(crumbs);
  }

  @Override
  public int status() {
    return form.isWrong() ? 422 : 200;
  }

  public boolean isChosen(ChoiceLine line) {
    return form.answers().one(chosen).equals(line.value());
  }
}
