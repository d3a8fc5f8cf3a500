package tequio.plan.file;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tequio.capacity.Capacity;
import tequio.kernel.Characters;
import tequio.plan.file.rules.FileShape;
import tequio.plan.file.rules.RuleViolation;
import tequio.plan.file.rules.ValidationErrorCode;
import tequio.storage.Json;
import tequio.storage.JsonLineNumbers;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;

/**
 * Reads a plan file and reports every problem with its place; a file with problems is refused as a
 * whole.
 */
@Component
public class ReadPlanFile {

  /** Largest size of a plan file in bytes. */
  public static final int MOST_BYTES = Capacity.PLAN_FILE.count();

  private static final Logger LOG = LoggerFactory.getLogger(ReadPlanFile.class);

  private static final String FORMAT = "tequio.plan";
  private static final BigDecimal VERSION = BigDecimal.ONE;

  private final PlanRules rules;

  ReadPlanFile(PlanRules rules) {
    this.rules = rules;
  }

  public ParseResult read(byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      return bad("", 1, ValidationErrorCode.TOO_LARGE, String.valueOf(MOST_BYTES / 1_000_000));
    }
    try {
      var decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return parse(decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded);
    } catch (CharacterCodingException notUtf8) {
      return bad("", lineOfFirstBadByte(bytes), ValidationErrorCode.NOT_UTF8);
    }
  }

  private ParseResult parse(String json) {
    try {
      var root =
          Json.MAPPER
              .reader()
              .with(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
              .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
              .readTree(json);
      if (root.isMissingNode()) {
        return bad("", 1, ValidationErrorCode.NOT_JSON, "1", "1");
      }
      return root.isObject() ? check(json, root) : bad("", 1, ValidationErrorCode.OTHER_FORMAT);
    } catch (JacksonException broken) {
      return syntaxError(broken);
    }
  }

  private static ParseResult syntaxError(JacksonException broken) {
    var at = broken.getLocation();
    var message = Objects.toString(broken.getOriginalMessage(), "");
    var wrong =
        message.startsWith("Duplicate")
            ? ValidationErrorCode.NAMED_TWICE
            : ValidationErrorCode.NOT_JSON;
    int line = at == null ? 1 : Math.max(1, at.getLineNr());
    int column = at == null ? 1 : Math.max(1, at.getColumnNr());
    return bad("", line, wrong, String.valueOf(line), String.valueOf(column));
  }

  private ParseResult check(String json, JsonNode root) {
    if (!FORMAT.equals(root.path("format").asString(""))) {
      return bad(
          "/format", JsonLineNumbers.of(json).line("/format"), ValidationErrorCode.OTHER_FORMAT);
    }
    var version = root.path("v");
    if (version.isNumber() && version.decimalValue().compareTo(VERSION) != 0) {
      return bad(
          "/v",
          JsonLineNumbers.of(json).line("/v"),
          ValidationErrorCode.OTHER_VERSION,
          version.asString());
    }
    var found = new ArrayList<>(FileShape.check(root));
    PartialPlanFile.read(root, found).map(rules::check).ifPresent(found::addAll);
    return found.isEmpty() ? bind(json, root) : new ParseResult.Bad(inOrder(json, found));
  }

  /**
   * Binds the file. A value that the schema accepts and a record refuses is a defect of this
   * program, reported at its place.
   */
  private static ParseResult bind(String json, JsonNode root) {
    try {
      return new ParseResult.Good(Json.MAPPER.treeToValue(root, PlanFile.class));
    } catch (DatabindException refused) {
      LOG.error("the schema lets pass what a record refuses", refused);
      var pointer = pointer(refused);
      var value = root.at(pointer).asString("");
      return bad(
          pointer,
          JsonLineNumbers.of(json).line(pointer),
          ValidationErrorCode.OTHER_SHAPE,
          shortened(value));
    }
  }

  /** Returns the JSON pointer of the value that a record refuses. */
  static String pointer(DatabindException refused) {
    return refused.getPath().stream()
        .map(it -> "/" + (it.getPropertyName() == null ? it.getIndex() : it.getPropertyName()))
        .collect(joining());
  }

  private static String shortened(String value) {
    return Characters.length(value) <= 60
        ? value
        : value.substring(0, value.offsetByCodePoints(0, 60)) + "…";
  }

  /**
   * Returns the first problem of each place in the order of the file; the later ones follow from
   * it.
   */
  private static List<ImportProblem> inOrder(String json, List<RuleViolation> found) {
    var places = JsonLineNumbers.of(json);
    var byPlace = new LinkedHashMap<String, RuleViolation>();
    found.forEach(it -> byPlace.putIfAbsent(it.pointer() + " " + it.about(), it));
    return byPlace.values().stream()
        .map(it ->
            new ImportProblem(it.pointer(), places.line(it.pointer()), it.wrong(), it.details()))
        .sorted(comparingInt(ImportProblem::line))
        .toList();
  }

  private static ParseResult bad(
      String pointer, int line, ValidationErrorCode wrong, String... details) {
    return new ParseResult.Bad(List.of(new ImportProblem(pointer, line, wrong, List.of(details))));
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
