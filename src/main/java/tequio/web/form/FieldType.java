package tequio.web.form;

import java.util.List;

/** Type of a form field, used to render and to read it. */
public sealed interface FieldType {

  /**
   * Words: on one line or several, and whether they may carry a language of their own.
   *
   * @param offered what a browser proposes while they are typed; anything else may be typed too
   */
  record Words(boolean isLong, boolean isText, List<String> offered) implements FieldType {
    public Words(boolean isLong, boolean isText) {
      this(isLong, isText, List.of());
    }
  }

  /** Partial date in three fields. */
  record Day() implements FieldType {}

  /** Integer. */
  record Whole() implements FieldType {}

  /** Checkbox. */
  record Tick() implements FieldType {}

  /** Web address. */
  record Address() implements FieldType {}

  /** Key of a government. */
  record Government() implements FieldType {}

  /** SHA-256 hash of a stored file, in 64 hexadecimal digits. */
  record FileHash() implements FieldType {}

  /** Number, range or step of a scale in one text field. */
  record Measure() implements FieldType {}

  /** One of several options. */
  record Choice(List<Option> options) implements FieldType {}

  /** Any number of options. */
  record Choices(List<Option> options) implements FieldType {}

  /** Answer, or the reason why there is none. */
  record OrBlank(FieldType of) implements FieldType {}

  /** Optional answer. */
  record OrNothing(FieldType of) implements FieldType {}

  /** List of items in their order. */
  record Several(FieldType item) implements FieldType {}

  /** Group of fields, from a record. */
  record Group(String name, List<Part> parts) implements FieldType {

    /** Returns the field with the name. */
    public Part part(String name) {
      return parts.stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
    }
  }

  /**
   * Field of a group.
   *
   * @param key part of the message keys of its texts
   */
  record Part(String name, String key, FieldType shape) {}

  /**
   * Option.
   *
   * @param value stored value
   * @param key message key of its text
   */
  record Option(String value, String key) {}
}
