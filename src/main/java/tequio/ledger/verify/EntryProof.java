package tequio.ledger.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tequio.ledger.history.Body;
import tequio.ledger.history.Envelope;
import tequio.ledger.note.Checkpoint;
import tequio.ledger.note.LogProof;
import tequio.ledger.note.VerifierKey;

/** Downloaded files of one entry, verifiable offline. */
public record EntryProof(String leaf, LogProof proof, VerifierKey key, Optional<String> body) {

  private enum Kind {
    LEAF,
    PROOF,
    KEY,
    BODY
  }

  /**
   * Result of the check.
   *
   * @param place index of the entry in the log
   * @param withBody whether the body was given and matches
   */
  public record Proven(Checkpoint checkpoint, long place, boolean withBody) {}

  /** The entry, the proof or the key is missing. */
  public static final class IncompleteEvidenceException extends RuntimeException {}

  /**
   * Distinguishes the files by their content.
   *
   * @throws IncompleteEvidenceException if the entry, the proof or the key is missing
   * @throws IllegalArgumentException if a file is malformed or there are two of a kind
   */
  public static EntryProof of(List<byte[]> files) {
    var byKind = files.stream().map(EntryProof::text).collect(groupingBy(EntryProof::kind));
    if (byKind.values().stream().anyMatch(same -> same.size() > 1)) {
      throw new IllegalArgumentException("two files of one sort, or one that is of none");
    }
    return new EntryProof(
        get(byKind, Kind.LEAF),
        LogProof.parse(get(byKind, Kind.PROOF)),
        key(get(byKind, Kind.KEY)),
        byKind.getOrDefault(Kind.BODY, List.of()).stream().findFirst());
  }

  /**
   * Verifies the proof and the body.
   *
   * @throws IllegalArgumentException saying what does not hold
   */
  public Proven check() {
    var envelope = Envelope.parse(leaf);
    var checkpoint = proof.verify(leaf.getBytes(UTF_8), key);
    body.ifPresent(json -> requireBody(envelope, json));
    return new Proven(checkpoint, proof.index(), body.isPresent());
  }

  private void requireBody(Envelope envelope, String json) {
    byte[] salt =
        proof.extra().orElseThrow(() -> new IllegalArgumentException("the proof has no salt"));
    if (salt.length != 32 || !new Body(salt, json).sha256().equals(envelope.sha256())) {
      throw new IllegalArgumentException("the body is not the one that was recorded");
    }
  }

  /** Returns the kind of a file from its beginning; anything unknown is taken for a key. */
  private static Kind kind(String text) {
    if (text.startsWith("c2sp.org/tlog-proof@")) {
      return Kind.PROOF;
    }
    if (text.startsWith("{")) {
      return text.startsWith("{\"at\":") ? Kind.LEAF : Kind.BODY;
    }
    return Kind.KEY;
  }

  private static VerifierKey key(String file) {
    if (!file.endsWith("\n")) {
      throw new IllegalArgumentException("the key is cut short");
    }
    return VerifierKey.parse(file.substring(0, file.length() - 1));
  }

  private static String get(Map<Kind, List<String>> files, Kind which) {
    return files.getOrDefault(which, List.of()).stream()
        .findFirst()
        .orElseThrow(IncompleteEvidenceException::new);
  }

  private static String text(byte[] file) {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
    } catch (CharacterCodingException notText) {
      throw new IllegalArgumentException("not UTF-8", notText);
    }
  }
}
