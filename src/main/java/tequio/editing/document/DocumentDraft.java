package tequio.editing.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tequio.kernel.SubjectReference;
import tequio.publishing.kind.Section;
import tequio.storage.Json;
import tools.jackson.databind.node.ObjectNode;

/**
 * Draft of a document of the engine.
 *
 * @param version counts what was saved, so that nobody overwrites what they have not seen
 * @param base the published version it began from; 0 where nothing was published
 */
public record DocumentDraft(SubjectReference document, int version, int base, ObjectNode body) {

  DocumentDraft with(ObjectNode words) {
    return new DocumentDraft(document, version, base, words);
  }

  /** What a section says. */
  ObjectNode read(Section section) {
    var part = Json.MAPPER.createObjectNode();
    section.components().stream().filter(body::has).forEach(it -> part.set(it, body.path(it)));
    return part;
  }

  /** The same with other words in a section. */
  DocumentDraft write(Section section, ObjectNode words) {
    var next = body.deepCopy();
    next.remove(section.components());
    next.setAll(words);
    return with(next);
  }

  /** What whoever saves a section must have seen: a hash of what stands there. */
  String seen(Section section) {
    return hash(read(section).toString());
  }

  /** What whoever publishes must have seen. */
  String seen() {
    return hash(version + " " + body);
  }

  private static String hash(String words) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var bytes = words.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(digest.digest(bytes), 0, 12);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
