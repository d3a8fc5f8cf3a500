package tequio.gathering.desk;

import java.util.List;
import tequio.kernel.Page;
import tequio.web.Link;
import tequio.web.form.FieldType;
import tequio.web.form.Form;

/**
 * Some questions about a gathering.
 *
 * @param lead what is made public with the answers
 * @param button the words on the button
 */
public record GatheringFormPage(
    String over,
    String title,
    String lead,
    String action,
    List<FieldType.Part> questions,
    Form form,
    String button,
    List<Link> crumbs)
    implements Page {

  @Override
  public int status() {
    return form.isWrong() ? 422 : 200;
  }
}
