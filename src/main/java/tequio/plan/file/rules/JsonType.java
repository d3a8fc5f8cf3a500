package tequio.plan.file.rules;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Type of a value in JSON Schema, named in the reader's language. */
public enum JsonType {
  STRING,
  INTEGER,
  NUMBER,
  ARRAY,
  OBJECT,
  BOOLEAN;

  /** Finds a type by its name in JSON Schema: {@code integer}. */
  public static Optional<JsonType> find(String name) {
    return Arrays.stream(values())
        .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst();
  }
}
