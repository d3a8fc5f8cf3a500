package tequio.assessment.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparingInt;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Objects;
import tequio.assessment.instrument.Instrument;
import tequio.storage.Json;
import tequio.storage.JsonLineNumbers;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;

/** Reads the file of an instrument whole, or says everything that is wrong with it. */
public final class InstrumentReader {

  /** The largest file that is read. */
  public static final int MOST_BYTES = 2_000_000;

  /** What reading gives. */
  public sealed interface Reading {

    /** It keeps every rule of the format. */
    record Good(Instrument instrument) implements Reading {}

    /** At least one problem, in the order of the file. */
    record Bad(List<InstrumentProblem> problems) implements Reading {}
  }

  public static Reading read(byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      return bad(1, InstrumentFault.TOO_LARGE, MOST_BYTES / 1_000_000);
    }
    try {
      var text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return parse(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException notUtf8) {
      return bad(1, InstrumentFault.NOT_UTF8);
    }
  }

  private static Reading parse(String json) {
    try {
      return check(
          json,
          Json.MAPPER
              .reader()
              .with(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
              .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
              .readTree(json));
    } catch (JacksonException broken) {
      var at = broken.getLocation();
      int line = at == null ? 1 : Math.max(1, at.getLineNr());
      var twice = Objects.toString(broken.getOriginalMessage(), "").startsWith("Duplicate");
      return bad(line, twice ? InstrumentFault.NAMED_TWICE : InstrumentFault.NOT_JSON);
    }
  }

  private static Reading check(String json, JsonNode root) {
    if (!root.path("format").asString("").equals(Instrument.FORMAT)) {
      return bad(1, InstrumentFault.OTHER_FORMAT);
    }
    if (root.path("v").asInt(0) != 1) {
      return bad(1, InstrumentFault.OTHER_VERSION, root.path("v"));
    }
    var problems = InstrumentFileShape.problems(root, Instrument.class);
    if (problems.isEmpty()) {
      var instrument = Json.MAPPER.treeToValue(root, Instrument.class);
      problems = InstrumentChecks.problems(instrument);
      if (problems.isEmpty()) {
        return new Reading.Good(instrument);
      }
    }
    var lines = JsonLineNumbers.of(json);
    return new Reading.Bad(
        problems.stream()
            .map(it -> it.inLine(lines.line(it.pointer())))
            .sorted(comparingInt(InstrumentProblem::line))
            .toList());
  }

  private static Reading bad(int line, InstrumentFault fault, Object... details) {
    return new Reading.Bad(List.of(InstrumentProblem.at("", fault, details).inLine(line)));
  }

  private InstrumentReader() {}
}
