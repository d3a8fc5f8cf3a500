package tequio.ledger.history;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** Iterates over the envelopes of the public record in constant memory. */
public interface Envelopes {

  /**
   * Of which governments.
   *
   * @param prefix keys that begin so; all of them where it is empty
   * @param from the first of them; all where it is empty
   * @param beyond the first that no longer counts
   */
  record Of(String prefix, String from, Optional<String> beyond) {}

  /** By government and number, those recorded before a moment, in the caller's transaction. */
  void each(Of governments, Instant before, Consumer<Envelope> walker);

  /** The government that follows after so many which have entries, from this key on. */
  Optional<String> beyond(String from, int governments);

  /** How many there are in all: it grows with whatever becomes public. */
  long count();
}
