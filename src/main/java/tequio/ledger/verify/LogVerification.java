package tequio.ledger.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import tequio.ledger.history.Envelope;
import tequio.ledger.log.EntryTimes;
import tequio.ledger.log.LogAudit;
import tequio.ledger.log.LogSource;
import tequio.ledger.note.Checkpoint;
import tequio.ledger.note.LogProof;
import tequio.ledger.note.VerifierKey;

/**
 * Verifies a whole log against a checkpoint or proof kept earlier. Only something kept elsewhere
 * reveals that a log was replaced.
 */
public record LogVerification(LogSource log, VerifierKey key, List<Checkpoint> kept) {

  public LogVerification {
    kept = List.copyOf(kept);
  }

  /**
   * Creates a verification from files.
   *
   * @param kept earlier checkpoint or proof
   * @throws IllegalArgumentException if the key is malformed or did not sign what was kept
   */
  public static LogVerification of(LogSource log, byte[] key, Optional<byte[]> kept) {
    var verifier = VerifierKey.parse(new String(key, UTF_8).strip());
    return new LogVerification(
        log, verifier, kept.map(note -> open(new String(note, UTF_8), verifier)).stream().toList());
  }

  /**
   * Result of a check: the current checkpoint, and the entries with a time before that of an
   * earlier one.
   */
  public record Checked(Checkpoint signed, EntryTimes times) {}

  /**
   * Verifies every entry, every tile and what was kept.
   *
   * @throws tequio.ledger.log.LogInconsistencyException naming the first thing that does not agree
   */
  public Checked check() {
    var times = new EntryTimes();
    var signed = LogAudit.check(log, key, kept, leaf -> parsed(leaf).ifPresent(times::take));
    return new Checked(signed, times);
  }

  /** Parses a leaf; empty if it is not of this format, because other logs may be verified too. */
  private static Optional<Envelope> parsed(byte[] leaf) {
    try {
      return Optional.of(Envelope.parse(new String(leaf, UTF_8)));
    } catch (IllegalArgumentException other) {
      return Optional.empty();
    }
  }

  private static Checkpoint open(String kept, VerifierKey key) {
    boolean isProof = kept.startsWith("c2sp.org/tlog-proof@");
    return Checkpoint.open(isProof ? LogProof.parse(kept).checkpoint() : kept, key);
  }
}
