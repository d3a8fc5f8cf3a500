package tequio.ledger.history;

import java.nio.charset.StandardCharsets;
import tequio.kernel.GovernmentKey;
import tequio.kernel.SubjectReference;
import tequio.storage.Json;

/**
 * Permanent part of an entry: who published what and when, and the hash of its salted body. It
 * holds no personal data; what may have to be erased is in the body.
 *
 * @param v which version of its kind's form the body has
 * @param seq its place among its government's entries, from 1, without gaps
 * @param at when it was recorded, in UTC with milliseconds
 * @param sha256 in hexadecimal, over the 32 bytes of salt and the canonical JSON of the body
 */
public record Envelope(
    int v,
    long seq,
    String at,
    String office,
    GovernmentKey government,
    String kind,
    SubjectReference subject,
    int version,
    String sha256) {

  /**
   * Reads a leaf.
   *
   * @throws IllegalArgumentException where it is none, or not in its one proper spelling
   */
  public static Envelope parse(String leaf) {
    try {
      var written = Json.MAPPER.readValue(leaf, Written.class);
      var parsed = written.envelope();
      if (parsed.leaf().equals(leaf)) {
        return parsed;
      }
    } catch (tools.jackson.core.JacksonException unreadable) {
      throw new IllegalArgumentException("not an entry", unreadable);
    }
    throw new IllegalArgumentException("not the canonical JSON of an entry");
  }

  /** The bytes that the tree hashes, as text: the canonical JSON of this envelope. */
  public String leaf() {
    return CanonicalJson.json(Json.MAPPER.writeValueAsString(Written.of(this)));
  }

  public byte[] leafBytes() {
    return leaf().getBytes(StandardCharsets.UTF_8);
  }

  /** The same with the subject as words. */
  private record Written(
      int v,
      long seq,
      String at,
      String office,
      GovernmentKey government,
      String kind,
      String subject,
      int version,
      String sha256) {

    static Written of(Envelope its) {
      return new Written(
          its.v,
          its.seq,
          its.at,
          its.office,
          its.government,
          its.kind,
          its.subject.toString(),
          its.version,
          its.sha256);
    }

    Envelope envelope() {
      return new Envelope(
          v, seq, at, office, government, kind, SubjectReference.parse(subject), version, sha256);
    }
  }
}
