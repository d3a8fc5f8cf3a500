package tequio.web.form;

import java.util.List;

/** What sort of answer a question has; from it a form is drawn and read. */
public sealed interface Shape {

  /** Words: on one line or several, and whether they may carry a language of their own. */
  record Words(boolean isLong, boolean isText) implements Shape {}

  /** A day, a month or a year, asked in three fields. */
  record Day() implements Shape {}

  /** A whole number. */
  record Whole() implements Shape {}

  /** A box to tick. */
  record Tick() implements Shape {}

  /** A public address of the web. */
  record Address() implements Shape {}

  /** A number, a range or a step of a scale, written as people write it. */
  record Measure() implements Shape {}

  /** One of these. */
  record Choice(List<Option> options) implements Shape {}

  /** Any of these. */
  record Choices(List<Option> options) implements Shape {}

  /** An answer, or the reason why there is none. */
  record OrBlank(Shape of) implements Shape {}

  /** An answer that may be left out. */
  record OrNothing(Shape of) implements Shape {}

  /** As many as there are, in an order. */
  record Several(Shape item) implements Shape {}

  /** Questions that belong together. */
  record Group(String name, List<Part> parts) implements Shape {

    /** The question of that name. */
    public Part part(String name) {
      return parts.stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
    }
  }

  /** One question of a group; its words are found under its key. */
  record Part(String name, String key, Shape shape) {}

  /** What can be chosen: how it is stored, and the key of its words. */
  record Option(String value, String key) {}
}
