package tequio.plan.file.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tequio.kernel.GovernmentKey;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;
import tequio.plan.content.CommitmentContent;
import tequio.plan.content.PlanContent;
import tequio.plan.progress.ProgressReport;
import tequio.plan.progress.Verification;
import tequio.storage.Json;
import tools.jackson.databind.JsonNode;

/** The limits of records are those of the schema of files, component by component. */
class ContentLimitsTest {

  static final JsonNode DEFS =
      Json.MAPPER
          .readTree(Path.of("src/main/java/tequio/plan/exchange/plan-v1.schema.json").toFile())
          .get("$defs");

  static final Set<Class<?>> VALUES = Set.of(PartialDate.class, GovernmentKey.class, Text.class);

  @Test
  void every_list_takes_as_many_elements() {
    int lists = 0;
    for (var it : components()) {
      var schema = schema(it);
      if (schema.has("maxItems")) {
        assertThat(ContentLimits.mostElements(name(it)))
            .as(name(it))
            .isEqualTo(schema.path("maxItems").asInt());
        lists++;
      }
    }
    assertThat(lists).isGreaterThan(20);
  }

  @Test
  void every_text_may_be_as_long() {
    int texts = 0;
    for (var it : components()) {
      var schema = schema(it);
      var words = schema.has("items") ? resolved(schema.get("items")) : schema;
      boolean isText =
          words.has("maxLength") && !words.path("format").asString("").equals("http-url");
      if (isText && !words.path("format").asString("").equals("language")) {
        assertThat(ContentLimits.mostCharacters(name(it)))
            .as(name(it))
            .isEqualTo(words.path("maxLength").asInt());
        texts++;
      }
    }
    assertThat(texts).isGreaterThan(30);
  }

  @Test
  void every_number_lies_between_the_same_two() {
    for (var it : components()) {
      var schema = schema(it);
      if (schema.path("type").asString("").equals("integer")) {
        int least = schema.path("minimum").asInt();
        int most = schema.path("maximum").asInt();
        assertThat(
                Stream.of(least - 1, least, most, most + 1)
                    .map(number -> ContentLimits.isWithin(name(it), number)))
            .as(name(it))
            .containsExactly(false, true, true, false);
      }
    }
  }

  @Test
  void names_need_a_letter_or_a_digit_where_the_schema_says_so() {
    for (var it : components()) {
      var schema = schema(it);
      var words = schema.has("items") ? resolved(schema.get("items")) : schema;
      var value = new ContentValue("/x", name(it), "—");
      boolean isName = words.path("format").asString("").equals("name");
      boolean isWords = words.has("maxLength") && words.path("format").isMissingNode();
      if (isName || isWords && words.path("pattern").asString("").startsWith("[^")) {
        assertThat(ContentLimits.check(value).isPresent()).as(name(it)).isEqualTo(isName);
      }
    }
  }

  private static String name(RecordComponent it) {
    return it.getDeclaringRecord().getSimpleName() + "." + it.getName();
  }

  private static JsonNode schema(RecordComponent it) {
    var type = it.getDeclaringRecord();
    var prefix = type.getEnclosingClass() == tequio.plan.indicator.Level.class ? "level" : "";
    var name = prefix + type.getSimpleName();
    var definition = DEFS.get(Character.toLowerCase(name.charAt(0)) + name.substring(1));
    return resolved(
        Objects.requireNonNull(definition.get("properties").get(it.getName()), name(it)));
  }

  /** Without references; of what may be missing or in another language the plain case. */
  private static JsonNode resolved(JsonNode schema) {
    if (schema.has("$ref")) {
      return resolved(DEFS.get(schema.get("$ref").asString().replaceFirst(".*/", "")));
    }
    return schema.has("else") ? resolved(schema.get("else")) : schema;
  }

  /** Of every record that a content or a report can hold. */
  private static List<RecordComponent> components() {
    var found = new LinkedHashSet<Class<?>>();
    var todo = new ArrayDeque<Type>(List.of(PlanContent.class, CommitmentContent.class));
    todo.addAll(List.of(ProgressReport.class, Verification.class));
    todo.addAll(
        List.of(
            tequio.plan.indicator.Level.Number.class,
            tequio.plan.indicator.Level.Range.class,
            tequio.plan.indicator.Level.Step.class));
    while (!todo.isEmpty()) {
      switch (todo.pop()) {
        case java.lang.reflect.ParameterizedType generic ->
            todo.addAll(List.of(generic.getActualTypeArguments()));
        case Class<?> type when type.isRecord() && !VALUES.contains(type) && found.add(type) ->
            Stream.of(type.getRecordComponents())
                .map(RecordComponent::getGenericType)
                .forEach(todo::add);
        case Type other -> {}
      }
    }
    return found.stream().flatMap(it -> Stream.of(it.getRecordComponents())).toList();
  }
}
