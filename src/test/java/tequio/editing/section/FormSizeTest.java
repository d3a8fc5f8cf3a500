package tequio.editing.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tequio.capacity.Capacity;
import tequio.storage.Json;
import tequio.web.form.FieldType;
import tools.jackson.databind.JsonNode;

/** Whatever the format of plans allows in one part can be sent in one form. */
class FormSizeTest {

  /** The token, the key, what was seen, the button, and a little room. */
  static final int OWN_FIELDS = 16;

  /** Year, month and day. */
  static final int DATE_FIELDS = 3;

  /** A letter beyond the basic plane, percent-encoded in UTF-8. */
  static final int LONGEST_LETTER = "%F0%9F%8C%B5".length();

  static final JsonNode DEFS =
      Json.MAPPER
          .readTree(Path.of("src/main/java/tequio/plan/exchange/plan-v1.schema.json").toFile())
          .get("$defs");

  static List<FormSection> parts() {
    return Stream.concat(FormSections.PLAN.stream(), FormSections.COMMITMENT.stream()).toList();
  }

  @ParameterizedTest
  @MethodSource("parts")
  void a_part_with_all_the_rows_that_the_format_allows_fits_into_a_form(FormSection part) {
    var content = DEFS.get(part.kind() + "Content");
    long fields =
        part.isOneByOne()
            ? fields(part.itemQuestions(), items(property(content, part.list())))
            : fields(part.questions(), content);

    assertThat(fields + OWN_FIELDS).isLessThanOrEqualTo(Capacity.LONG_FORM_FIELDS.amount());
  }

  @Test
  void texts_as_long_as_the_format_allows_fit_into_a_form_in_any_script() {
    long longest = resolved(DEFS.get("words")).get("maxLength").asLong() * LONGEST_LETTER;

    assertThat(longest * 4).isLessThan(Capacity.LONG_FORM.amount());
  }

  private static long fields(List<FieldType.Part> questions, JsonNode schema) {
    return questions.stream()
        .mapToLong(it -> fields(it.shape(), property(schema, it.name())))
        .sum();
  }

  private static long fields(FieldType shape, JsonNode schema) {
    return switch (shape) {
      case FieldType.Words words -> 1;
      case FieldType.Whole whole -> 1;
      case FieldType.Tick tick -> 1;
      case FieldType.Address address -> 1;
      case FieldType.Government government -> 1;
      case FieldType.FileHash hash -> 1;
      case FieldType.Measure measure -> 1;
      case FieldType.Choice choice -> 1;
      case FieldType.Day day -> DATE_FIELDS;
      case FieldType.Choices(var options) -> options.size();
      case FieldType.OrBlank(var of) -> 1 + fields(of, schema);
      case FieldType.OrNothing(var of) -> fields(of, schema);
      case FieldType.Several(var item) ->
          resolved(schema).get("maxItems").asLong() * fields(item, items(schema));
      case FieldType.Group(var name, var parts) -> fields(parts, schema);
    };
  }

  private static JsonNode property(JsonNode schema, String name) {
    return Objects.requireNonNull(resolved(schema).get("properties").get(name), name);
  }

  private static JsonNode items(JsonNode list) {
    return resolved(list).get("items");
  }

  /** Without references, and of what may be missing the case in which it is not. */
  private static JsonNode resolved(JsonNode schema) {
    if (schema.has("$ref")) {
      return resolved(DEFS.get(schema.get("$ref").asString().replaceFirst(".*/", "")));
    }
    return schema.has("else") ? resolved(schema.get("else")) : schema;
  }
}
