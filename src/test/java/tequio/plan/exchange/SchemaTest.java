package tequio.plan.exchange;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Known;
import tequio.kernel.MissingReason;
import tequio.kernel.PartialDate;
import tequio.kernel.ReportingParty;
import tequio.kernel.Text;
import tequio.plan.content.CommitmentContent;
import tequio.plan.file.PlanFile;
import tequio.plan.indicator.Indicator;
import tequio.plan.indicator.Level;
import tequio.plan.roadmap.NamedOrganisation;
import tequio.storage.Json;
import tools.jackson.databind.JsonNode;

/** The schema and the records say the same: each property, each word. */
class SchemaTest {

  static final Path FILE = Path.of("src/main/java/tequio/plan/exchange/plan-v1.schema.json");
  static final Set<Class<?>> VALUES = Set.of(PartialDate.class, GovernmentKey.class, Text.class);

  final JsonNode schema = read();

  @Test
  void every_component_of_a_record_is_a_property_and_the_reverse() {
    for (Class<?> type : reached()) {
      if (type.isRecord()) {
        var components =
            Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(toCollection(TreeSet::new));
        if (Level.class.isAssignableFrom(type)) {
          components.add("is");
        }
        assertThat(new TreeSet<>(definition(type).path("properties").propertyNames()))
            .as(type.getSimpleName())
            .isEqualTo(components);
      }
    }
  }

  @Test
  void nothing_else_is_let_pass() {
    for (Class<?> type : reached()) {
      if (type.isRecord()) {
        assertThat(definition(type).path("additionalProperties").asBoolean(true))
            .as(type.getSimpleName())
            .isFalse();
      }
    }
  }

  @Test
  void every_word_of_an_enum_is_in_the_schema_and_the_reverse() {
    Map<Class<? extends Enum<?>>, JsonNode> words =
        Map.of(
            MissingReason.class, schema.at("/$defs/blank/properties/blank/enum"),
            ReportingParty.class, schema.at("/$defs/voice/enum"),
            NamedOrganisation.Sector.class, schema.at("/$defs/sector/enum"),
            Indicator.Frequency.class, schema.at("/$defs/frequency/enum"),
            Indicator.Better.class, schema.at("/$defs/better/enum"),
            CommitmentContent.OpenValue.class, schema.at("/$defs/openValue/enum"),
            tequio.kernel.Actor.Kind.class, schema.at("/$defs/actor/properties/kind/enum"),
            tequio.plan.progress.ReportedStatus.class,
                schema.at("/$defs/progressReport/properties/reported/enum"),
            tequio.plan.progress.Verdict.class,
                schema.at("/$defs/verification/properties/verdict/enum"));
    words.forEach((type, inSchema) ->
        assertThat(inSchema.valueStream().map(JsonNode::asString))
            .as(type.getSimpleName())
            .containsExactlyInAnyOrderElementsOf(
                Arrays.stream(type.getEnumConstants())
                    .map(constant -> Json.MAPPER.convertValue(constant, String.class))
                    .toList()));
    assertThat(reached()).filteredOn(Class::isEnum).allMatch(words::containsKey);
  }

  @Test
  void every_property_has_a_spanish_title() {
    for (Class<?> type : reached()) {
      definition(type)
          .path("properties")
          .properties()
          .forEach(property -> {
            var constant = property.getValue().has("const");
            assertThat(constant || property.getValue().has("title"))
                .as(type.getSimpleName() + "." + property.getKey())
                .isTrue();
          });
    }
  }

  private JsonNode definition(Class<?> type) {
    if (type == PlanFile.class) {
      return schema;
    }
    var prefix = type.getEnclosingClass() == Level.class ? "level" : "";
    var name = prefix + type.getSimpleName();
    return schema.at("/$defs/" + Character.toLowerCase(name.charAt(0)) + name.substring(1));
  }

  /** Every record and enum that a file can hold. */
  private static Set<Class<?>> reached() {
    var found = new LinkedHashSet<Class<?>>();
    var todo = new ArrayDeque<Type>(List.of(PlanFile.class, MissingReason.class));
    todo.addAll(List.of(Text.Translation.class, Text.Original.class));
    todo.addAll(List.of(Level.Number.class, Level.Range.class, Level.Step.class));
    while (!todo.isEmpty()) {
      switch (todo.pop()) {
        case ParameterizedType generic -> todo.addAll(List.of(generic.getActualTypeArguments()));
        case Class<?> type when VALUES.contains(type) || type == Known.class -> {}
        case Class<?> type when type.isRecord() && found.add(type) ->
            Arrays.stream(type.getRecordComponents())
                .forEach(component -> todo.add(component.getGenericType()));
        case Class<?> type when type.isEnum() -> found.add(type);
        case Type other -> {}
      }
    }
    return found;
  }

  private static JsonNode read() {
    try {
      return Json.MAPPER.readTree(Files.readString(FILE));
    } catch (IOException missing) {
      throw new java.io.UncheckedIOException(missing);
    }
  }
}
