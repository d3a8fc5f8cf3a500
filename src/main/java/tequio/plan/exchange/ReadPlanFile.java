package tequio.plan.exchange;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tequio.capacity.Capacity;
import tequio.kernel.Characters;
import tequio.plan.exchange.rules.Found;
import tequio.plan.exchange.rules.PlanRules;
import tequio.plan.exchange.rules.Wrong;
import tequio.storage.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;

/** Reads a plan's file whole or refuses it whole, telling every problem and its place. */
@Component
public class ReadPlanFile {

  /** No plan is larger; what is, is something else. */
  public static final int MOST_BYTES = Capacity.PLAN_FILE.count();

  private static final Logger LOG = LoggerFactory.getLogger(ReadPlanFile.class);

  private static final String FORMAT = "tequio.plan";
  private static final BigDecimal VERSION = BigDecimal.ONE;

  private final PlanRules rules;

  ReadPlanFile(PlanRules rules) {
    this.rules = rules;
  }

  public Reading read(byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      return bad("", 1, Wrong.TOO_LARGE, String.valueOf(MOST_BYTES / 1_000_000));
    }
    try {
      var decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return parse(decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded);
    } catch (CharacterCodingException notUtf8) {
      return bad("", lineOfFirstBadByte(bytes), Wrong.NOT_UTF8);
    }
  }

  private Reading parse(String json) {
    try {
      var root =
          Json.MAPPER
              .reader()
              .with(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
              .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
              .readTree(json);
      if (root.isMissingNode()) {
        return bad("", 1, Wrong.NOT_JSON, "1", "1");
      }
      return root.isObject() ? check(json, root) : bad("", 1, Wrong.OTHER_FORMAT);
    } catch (JacksonException broken) {
      var at = broken.getLocation();
      var message = Objects.toString(broken.getOriginalMessage(), "");
      var wrong = message.startsWith("Duplicate") ? Wrong.NAMED_TWICE : Wrong.NOT_JSON;
      int line = at == null ? 1 : Math.max(1, at.getLineNr());
      int column = at == null ? 1 : Math.max(1, at.getColumnNr());
      return bad("", line, wrong, String.valueOf(line), String.valueOf(column));
    }
  }

  private Reading check(String json, JsonNode root) {
    if (!FORMAT.equals(root.path("format").asString(""))) {
      return bad("/format", Places.of(json).line("/format"), Wrong.OTHER_FORMAT);
    }
    var version = root.path("v");
    if (version.isNumber() && version.decimalValue().compareTo(VERSION) != 0) {
      return bad("/v", Places.of(json).line("/v"), Wrong.OTHER_VERSION, version.asString());
    }
    var found = rules.check(root);
    return found.isEmpty() ? bind(json, root) : new Reading.Bad(inOrder(json, found));
  }

  /** A value that the schema lets pass and a record refuses is a fault here, told at its place. */
  private static Reading bind(String json, JsonNode root) {
    try {
      return new Reading.Good(Json.MAPPER.treeToValue(root, PlanFile.class));
    } catch (DatabindException refused) {
      LOG.error("the schema lets pass what a record refuses", refused);
      var pointer =
          refused.getPath().stream()
              .map(
                  it -> "/" + (it.getPropertyName() == null ? it.getIndex() : it.getPropertyName()))
              .collect(joining());
      var value = root.at(pointer).asString("");
      return bad(pointer, Places.of(json).line(pointer), Wrong.OTHER_SHAPE, shortened(value));
    }
  }

  private static String shortened(String value) {
    return Characters.length(value) <= 60
        ? value
        : value.substring(0, value.offsetByCodePoints(0, 60)) + "…";
  }

  /** One problem for each place, the first found: a date of the wrong shape is no date either. */
  private static List<Problem> inOrder(String json, List<Found> found) {
    var places = Places.of(json);
    var byPlace = new LinkedHashMap<String, Found>();
    found.forEach(it -> byPlace.putIfAbsent(it.pointer() + " " + it.about(), it));
    return byPlace.values().stream()
        .map(it -> new Problem(it.pointer(), places.line(it.pointer()), it.wrong(), it.details()))
        .sorted(comparingInt(Problem::line))
        .toList();
  }

  private static Reading bad(String pointer, int line, Wrong wrong, String... details) {
    return new Reading.Bad(List.of(new Problem(pointer, line, wrong, List.of(details))));
  }

  private static int lineOfFirstBadByte(byte[] bytes) {
    var decoder = StandardCharsets.UTF_8.newDecoder();
    var in = ByteBuffer.wrap(bytes);
    decoder.decode(in, CharBuffer.allocate(bytes.length + 1), true);
    int line = 1;
    for (int i = 0; i < in.position(); i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }
}
