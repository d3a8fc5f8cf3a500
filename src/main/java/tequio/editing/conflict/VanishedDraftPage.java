package tequio.editing.conflict;

import java.util.List;
import tequio.kernel.Page;
import tequio.web.Link;
import tequio.web.form.FieldType;
import tequio.web.form.Form;

/**
 * Says that a colleague published or discarded the draft meanwhile: nothing was saved, and what was
 * typed is given back.
 *
 * @param renewable whether a draft can be begun again from what is published
 * @param action where the form is sent again, to a draft that is begun anew
 */
public record VanishedDraftPage(
    String over,
    boolean renewable,
    String action,
    List<FieldType.Part> questions,
    Form form,
    List<Link> crumbs)
    implements Page {

  @Override
  public int status() {
    return 409;
  }

  /** What was written, answer by answer. */
  public List<String> written() {
    return form.answers().fields().keySet().stream()
        .filter(this::isAsked)
        .filter(it -> !it.endsWith(".blank"))
        .sorted()
        .flatMap(it -> form.answers().all(it).stream())
        .map(String::strip)
        .filter(it -> !it.isEmpty())
        .toList();
  }

  private boolean isAsked(String field) {
    return questions.stream()
        .anyMatch(it -> field.equals(it.name()) || field.startsWith(it.name() + "."));
  }
}
