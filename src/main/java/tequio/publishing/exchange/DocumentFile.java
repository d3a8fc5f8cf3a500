package tequio.publishing.exchange;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tequio.kernel.Actor;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Known;
import tequio.kernel.PartialDate;
import tequio.kernel.ReportingParty;
import tequio.kernel.Text;
import tools.jackson.databind.JsonNode;

/**
 * A document as a file: which one it is, who says it and what it says. Its JSON Schema is {@code
 * document-v1.schema.json} beside it.
 *
 * @param format always {@code tequio.document}
 * @param v version of this format
 * @param code code among the documents of its kind and government; empty for a new one that gets
 *     the next number
 * @param happened the day it was decided
 * @param reason why it differs from the published version
 * @param content content according to the schema of its kind
 */
public record DocumentFile(
    String format,
    int v,
    String kind,
    GovernmentKey government,
    Optional<String> code,
    ReportingParty voice,
    Actor by,
    Known<PartialDate> happened,
    Optional<Text> reason,
    JsonNode content) {

  public static final String FORMAT = "tequio.document";

  /**
   * @throws IllegalArgumentException where a part is missing that no file may leave out; its name
   */
  public DocumentFile {
    require("format", format);
    require("kind", kind);
    require("government", government);
    require("voice", voice);
    require("by", by);
    require("content", content);
    code = code.filter(it -> !it.isEmpty());
  }

  private static void require(String name, @Nullable Object part) {
    if (part == null) {
      throw new IllegalArgumentException(name);
    }
  }
}
