package tequio.editing.part;

import java.util.List;
import tequio.editing.draft.Kind;
import tequio.web.form.Shape;

/**
 * A part of a document that is asked on a page of its own.
 *
 * @param slug its segment of the address, and the end of the key of its words
 * @param components what of the record it asks
 */
public record Part(Kind kind, String slug, List<String> components) {

  /** Where it stands. */
  public enum State {
    TO_BEGIN,
    UNDERWAY,
    READY,
    /** Nothing there, and nobody is obliged to put anything. */
    LEFT_OUT
  }

  /** Its questions. */
  public List<Shape.Part> questions() {
    var all = Parts.questions(kind);
    return components.stream().map(all::part).toList();
  }

  /** A list whose items are long enough to be asked one by one. */
  public boolean isOneByOne() {
    return components.size() == 1 && Parts.item(questions().getFirst().shape()).isPresent();
  }

  /** The questions of one item. */
  public List<Shape.Part> itemQuestions() {
    return Parts.item(questions().getFirst().shape()).orElseThrow().parts();
  }

  /** The only component of a list that is asked one by one. */
  public String list() {
    return components.getFirst();
  }
}
