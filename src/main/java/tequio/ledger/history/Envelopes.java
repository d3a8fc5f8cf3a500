package tequio.ledger.history;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** Iterates over the envelopes of the public record in constant memory. */
public interface Envelopes {

  /**
   * Range of governments by key.
   *
   * @param prefix beginning of the keys; empty for all
   * @param from first key; empty for all
   * @param beyond key at which the range ends, exclusive
   */
  record Of(String prefix, String from, Optional<String> beyond) {}

  /**
   * Walks the envelopes recorded before a time by government and number, within the caller's
   * transaction.
   */
  void each(Of governments, Instant before, Consumer<Envelope> walker);

  /**
   * Returns the key that follows {@code governments} keys with entries, counted from {@code from};
   * empty if there is none.
   */
  Optional<String> beyond(String from, int governments);

  /** Number of all entries; it grows with every publication. */
  long count();
}
