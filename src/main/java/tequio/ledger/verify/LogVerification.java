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
   * Reads what is on the disk of whoever asks.
   *
   * @throws IllegalArgumentException where the key is none, or did not sign what was kept
   */
  public static LogVerification of(LogSource log, byte[] key, Optional<byte[]> kept) {
    var verifier = VerifierKey.parse(new String(key, UTF_8).strip());
    return new LogVerification(
        log, verifier, kept.map(note -> open(new String(note, UTF_8), verifier)).stream().toList());
  }

  /** What a check found: what is signed now, and which of its entries go back in time. */
  public record Checked(Checkpoint signed, EntryTimes times) {}

  /**
   * What is signed now, where every entry, every tile and what was kept agree with it.
   *
   * @throws LogDisagrees naming the first thing that does not
   */
  public Checked check() {
    var times = new EntryTimes();
    var signed = LogAudit.check(log, key, kept, leaf -> parsed(leaf).ifPresent(times::take));
    return new Checked(signed, times);
  }

  /** Logs of others hold other things. */
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
