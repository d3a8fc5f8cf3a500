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
 */
public record ExerciseFormPage(
    String over,
    String title,
    List<String> lead,
    String action,
    List<FieldType.Part> questions,
    Form form,
    String button,
    List<Link> crumbs)
    implements Page {

  public ExerciseFormPage {
    lead = List.copyOf(lead);
  }

  @Override
  public int status() {
    return form.isWrong() ? 422 : 200;
  }
}
