package tequio.ledger.history;

import java.nio.charset.StandardCharsets;
import tequio.kernel.GovernmentKey;
import tequio.kernel.SubjectReference;
import tequio.storage.Json;

/**
 * Permanent part of an entry: who published what and when, and the hash of its salted body. It
 * contains no personal data; what may have to be erased is in the body.
 *
 * @param v schema version of the body
 * @param seq number among the entries of its government, from 1, without gaps
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
   * Parses a leaf.
   *
   * @throws IllegalArgumentException if it is not the canonical JSON of an envelope
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

  /** Returns the canonical JSON of this envelope, whose bytes are the leaf of the tree. */
  public String leaf() {
    return CanonicalJson.json(Json.MAPPER.writeValueAsString(Written.of(this)));
  }

  public byte[] leafBytes() {
    return leaf().getBytes(StandardCharsets.UTF_8);
  }

  /** Envelope as written in JSON, with the subject as a string. */
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
