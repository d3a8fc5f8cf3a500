package tequio.web.form;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of the fields of a form by their type. */
public final class FieldNames {

  /** Matches the name of each field of this type in a form with these questions. */
  public static Pattern of(Class<? extends FieldType> type, List<FieldType.Part> questions) {
    return Pattern.compile(names(type, questions, "").collect(Collectors.joining("|")));
  }

  private static Stream<String> names(
      Class<? extends FieldType> type, List<FieldType.Part> questions, String prefix) {
    return questions.stream().flatMap(it -> names(type, it.shape(), prefix + it.name()));
  }

  private static Stream<String> names(
      Class<? extends FieldType> type, FieldType shape, String name) {
    return switch (shape) {
      case FieldType.OrBlank(var of) -> names(type, of, name);
      case FieldType.OrNothing(var of) -> names(type, of, name);
      case FieldType.Several(var item) -> names(type, item, name + "\\." + FormData.ROW);
      case FieldType.Group(var unused, var parts) -> names(type, parts, name + "\\.");
      case FieldType field -> type.isInstance(field) ? Stream.of(name) : Stream.empty();
    };
  }

  private FieldNames() {}
}
