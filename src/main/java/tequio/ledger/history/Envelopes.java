package tequio.ledger.history;

import java.time.Instant;
import java.util.function.Consumer;

/** Walks the envelopes of the public record, however many: only a few are held at a time. */
public interface Envelopes {

  /**
   * By government and number, those recorded before a moment, inside the caller's transaction.
   *
   * @param governments keys that begin so; all of them where it is empty
   */
  void each(String governments, Instant before, Consumer<Envelope> walker);

  /** How many there are in all: it grows with whatever becomes public. */
  long count();
}
