package tequio.editing.workspace;

import java.util.List;
import java.util.Map;
import java.util.Set;
import tequio.kernel.Page;
import tequio.requests.IdempotencyKey;
import tequio.web.Link;
import tequio.web.form.Form;
import tequio.web.form.FormData;

/**
 * Page that uploads the file of one field of a form, with everything typed into that form.
 *
 * @param title section or item of the form
 * @param action where the form is sent; the file goes to {@code /archivos} below it
 * @param problem what was wrong with the last file, in words; empty where nothing was
 */
public record FieldUploadPage(
    String over,
    String title,
    String action,
    String field,
    FormData sent,
    String problem,
    List<Link> crumbs)
    implements Page {

  /** Name of the parameter with the name of the field. */
  static final String FIELD = "campo";

  private static final Set<String> OWN =
      Set.of("_csrf", IdempotencyKey.FIELD, Form.ACT, FIELD, "archivo");

  /** What was typed, by the names of its fields. */
  public List<Map.Entry<String, String>> typed() {
    return sent.fields().entrySet().stream()
        .filter(it -> !OWN.contains(it.getKey()))
        .flatMap(it -> it.getValue().stream().map(value -> Map.entry(it.getKey(), value)))
        .toList();
  }

  @Override
  public int status() {
    return problem.isEmpty() ? 200 : 422;
  }
}
