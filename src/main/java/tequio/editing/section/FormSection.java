package tequio.editing.section;

import java.util.List;
import tequio.publishing.kind.Section;
import tequio.web.form.FieldType;

/**
 * Section of a document with a form of its own.
 *
 * @param kind the code of the kind of document
 * @param questions one for each component
 */
public record FormSection(String kind, Section declared, List<FieldType.Part> questions) {

  /** Where it stands. */
  public enum State {
    TO_BEGIN,
    UNDERWAY,
    READY,
    /** Nothing there, and nobody is obliged to put anything. */
    LEFT_OUT
  }

  /** Its segment of the address. */
  public String slug() {
    return declared.slug();
  }

  /** What of the record it asks. */
  public List<String> components() {
    return declared.components();
  }

  /** Message key of its name. */
  public String key() {
    return declared.key(kind);
  }

  /** Message key that asks for another item of its list. */
  public String newItemKey() {
    return key() + ".new";
  }

  /** A list whose items are asked one by one. */
  public boolean isOneByOne() {
    return declared.oneByOne();
  }

  /** The questions of one item. */
  public List<FieldType.Part> itemQuestions() {
    return item().parts();
  }

  /** The only component of a list that is asked one by one. */
  public String list() {
    return components().getFirst();
  }

  /** Whether the program gives each item a number that it keeps. */
  boolean isNumbered() {
    return isOneByOne() && FormSections.UNASKED.contains(item().name() + ".number");
  }

  private FieldType.Group item() {
    return item(questions.getFirst().shape());
  }

  private static FieldType.Group item(FieldType shape) {
    if (shape instanceof FieldType.OrBlank(var of)) {
      return item(of);
    }
    if (shape instanceof FieldType.Several(FieldType.Group group)) {
      return group;
    }
    throw new IllegalArgumentException("no list of records: " + shape);
  }
}
