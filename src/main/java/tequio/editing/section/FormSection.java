package tequio.editing.section;

import java.util.List;
import tequio.editing.draft.DraftKind;
import tequio.web.form.FieldType;

/**
 * Section of a document with a form of its own.
 *
 * @param slug its segment of the address, and the end of the key of its words
 * @param components what of the record it asks
 */
public record FormSection(DraftKind kind, String slug, List<String> components) {

  /** Where it stands. */
  public enum State {
    TO_BEGIN,
    UNDERWAY,
    READY,
    /** Nothing there, and nobody is obliged to put anything. */
    LEFT_OUT
  }

  /** Its questions. */
  public List<FieldType.Part> questions() {
    var all = FormSections.questions(kind);
    return components.stream().map(all::part).toList();
  }

  /** A list whose items are long enough to be asked one by one. */
  public boolean isOneByOne() {
    return components.size() == 1 && FormSections.item(questions().getFirst().shape()).isPresent();
  }

  /** The questions of one item. */
  public List<FieldType.Part> itemQuestions() {
    return FormSections.item(questions().getFirst().shape()).orElseThrow().parts();
  }

  /** The only component of a list that is asked one by one. */
  public String list() {
    return components.getFirst();
  }
}
