package tequio.editing.workspace;

import java.util.List;
import tequio.kernel.Page;
import tequio.web.Link;
import tequio.web.Texts;
import tequio.web.form.FieldType;
import tequio.web.form.Form;
import tequio.web.form.FormData;

/**
 * Edit conflict: the words saved by somebody else beside the words just sent; nothing is lost.
 *
 * @param now what is saved
 * @param form what was written, to be saved over it or not
 */
public record EditConflictPage(
    String over,
    String title,
    String action,
    List<FieldType.Part> questions,
    Form form,
    FormData now,
    String seen,
    List<Link> crumbs)
    implements Page {

  @Override
  public int status() {
    return 409;
  }

  /** What differs, field by field. */
  public List<String> different() {
    return java.util.stream.Stream.concat(
            form.answers().fields().keySet().stream(), now.fields().keySet().stream())
        .distinct()
        .filter(this::isAsked)
        .filter(it -> !form.answers().all(it).equals(now.all(it)))
        .filter(it -> !(form.answers().one(it).isEmpty() && now.one(it).isEmpty()))
        .sorted()
        .toList();
  }

  /** What one of the two says there; why there is no answer only where there is none. */
  public String words(FormData said, String field, Texts t) {
    if (!field.endsWith(BLANK)) {
      return String.join(", ", said.all(field));
    }
    var of = field.substring(0, field.length() - BLANK.length());
    boolean answered =
        said.fields().keySet().stream()
            .filter(it -> it.equals(of) || it.startsWith(of + "."))
            .anyMatch(it -> !it.equals(field) && !said.one(it).isEmpty());
    return Form.blanks(new FieldType.Choices(List.of())).stream()
        .filter(it -> !answered && it.value().equals(said.one(field)))
        .map(it -> t.say(it.key()))
        .findFirst()
        .orElse("");
  }

  private static final String BLANK = ".blank";

  private boolean isAsked(String field) {
    return questions.stream()
        .anyMatch(it -> field.equals(it.name()) || field.startsWith(it.name() + "."));
  }
}
