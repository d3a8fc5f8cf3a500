package tequio.editing.workspace;

import java.util.List;
import tequio.kernel.Page;
import tequio.web.Link;
import tequio.web.form.FieldType;
import tequio.web.form.Form;

/**
 * Page with the form of one section or item.
 *
 * @param over whose it is and of what
 * @param lead what it is about; empty where the questions say it
 * @param action where the answers are sent
 * @param seen what stood there when it was drawn; empty where nothing can have changed meanwhile
 * @param button the key of the words on the button
 */
public record FormPage(
    String over,
    String title,
    String lead,
    String action,
    List<FieldType.Part> questions,
    Form form,
    String seen,
    String button,
    List<Link> crumbs)
    implements Page {

  @Override
  public int status() {
    return form.isWrong() ? 422 : 200;
  }
}
