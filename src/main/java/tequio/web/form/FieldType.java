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

  /** A day, a month or a year, asked in three fields. */
  record Day() implements FieldType {}

  /** A whole number. */
  record Whole() implements FieldType {}

  /** A box to tick. */
  record Tick() implements FieldType {}

  /** A public address of the web. */
  record Address() implements FieldType {}

  /** The key of a government, in digits. */
  record Government() implements FieldType {}

  /** The SHA-256 of a file that is kept, in 64 hexadecimal digits. */
  record FileHash() implements FieldType {}

  /** A number, a range or a step of a scale, written as people write it. */
  record Measure() implements FieldType {}

  /** One of these. */
  record Choice(List<Option> options) implements FieldType {}

  /** Any of these. */
  record Choices(List<Option> options) implements FieldType {}

  /** An answer, or the reason why there is none. */
  record OrBlank(FieldType of) implements FieldType {}

  /** An answer that may be left out. */
  record OrNothing(FieldType of) implements FieldType {}

  /** As many as there are, in an order. */
  record Several(FieldType item) implements FieldType {}

  /** Questions that belong together. */
  record Group(String name, List<Part> parts) implements FieldType {

    /** The question of that name. */
    public Part part(String name) {
      return parts.stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
    }
  }

  /** One question of a group; its words are found under its key. */
  record Part(String name, String key, FieldType shape) {}

  /** What can be chosen: how it is stored, and the key of its words. */
  record Option(String value, String key) {}
}
