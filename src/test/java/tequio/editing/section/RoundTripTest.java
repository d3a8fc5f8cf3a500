package tequio.editing.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tequio.editing.draft.Draft;
import tequio.plan.file.PlanFile;
import tequio.storage.Json;
import tequio.web.Drawing;
import tequio.web.Texts;
import tequio.web.form.FormReader;
import tequio.web.form.FormWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A form that is sent as it was drawn changes nothing: tried on every plan of the demonstration.
 */
class RoundTripTest {

  @Test
  void a_form_sent_as_it_was_drawn_says_what_it_said() throws IOException {
    int places = 0;
    for (var body : bodies()) {
      for (var place : places(body)) {
        var before = place.read(body);
        var drawn = FormWriter.write(place.questions(), before);
        var reader = new FormReader(drawn, Drawing.texts(Texts.SPANISH), texts(body));

        var after = reader.read(place.questions(), "");
        if (before.has("number")) {
          after.set("number", before.path("number"));
        }

        assertThat(reader.problems()).as("%s", before).isEmpty();
        assertThat(plain(after)).isEqualTo(plain(before));
        places++;
      }
    }
    assertThat(places).isGreaterThan(500);
  }

  private static List<SectionTarget> places(ObjectNode body) {
    var sections = body.has("code") ? FormSections.PLAN : FormSections.COMMITMENT;
    return sections.stream()
        .flatMap(part ->
            part.isOneByOne()
                ? IntStream.range(0, SectionTarget.items(part, body).size())
                    .mapToObj(i -> new SectionTarget(part, OptionalInt.of(i)))
                : Stream.of(new SectionTarget(part, OptionalInt.empty())))
        .toList();
  }

  /** A list that is empty and one that is not there are the same; so are white space and order. */
  private static JsonNode plain(JsonNode node) {
    if (node instanceof ObjectNode object) {
      var names = object.propertyNames().stream().sorted().toList();
      var sorted = Json.MAPPER.createObjectNode();
      for (var name : names) {
        var value = object.path(name);
        boolean nothing = value.isArray() && value.isEmpty();
        if (!nothing) {
          sorted.set(name, plain(value));
        }
      }
      return sorted;
    }
    if (node.isArray()) {
      var array = Json.MAPPER.createArrayNode();
      node.forEach(it -> array.add(plain(it)));
      return array;
    }
    if (node.isNumber()) {
      return Json.MAPPER.getNodeFactory().numberNode(node.decimalValue().stripTrailingZeros());
    }
    return node.isString()
        ? Json.MAPPER.getNodeFactory().stringNode(node.asString().strip())
        : node;
  }

  private static Map<String, JsonNode> texts(ObjectNode body) {
    return SaveSection.texts(body);
  }

  private static List<ObjectNode> bodies() throws IOException {
    try (var files = Files.walk(Path.of("src/main/java/tequio/demo"))) {
      return files
          .filter(it -> it.toString().endsWith(".json"))
          .filter(it -> !it.toString().contains("earlier") && isPlan(it))
          .map(RoundTripTest::plan)
          .flatMap(RoundTripTest::bodies)
          .toList();
    }
  }

  private static Stream<ObjectNode> bodies(PlanFile plan) {
    return Stream.concat(
        Stream.of(Draft.body(plan.plan())),
        plan.commitments().stream().flatMap(it -> it.content().stream()).map(Draft::body));
  }

  private static boolean isPlan(Path file) {
    try {
      return Files.readString(file).contains("\"format\": \"tequio.plan\"");
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  private static PlanFile plan(Path file) {
    try {
      return Json.MAPPER.readValue(Files.readAllBytes(file), PlanFile.class);
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }
}
