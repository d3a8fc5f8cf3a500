package tequio.ledger.log;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tequio.kernel.GovernmentKey;
import tequio.ledger.history.Envelope;

/**
 * Finds entries recorded with a time before that of an earlier entry of the same government, which
 * a wrong clock causes. Such entries are valid and keep their place.
 */
public final class EntryTimes {

  /** Accepted difference between the clocks of two instances. */
  private static final Duration BEARABLE = Duration.ofSeconds(5);

  private final Map<GovernmentKey, Instant> latest = new HashMap<>();
  private Optional<Envelope> first = Optional.empty();
  private long count;

  /** Adds an entry; those of each government must come in the order of their numbers. */
  public void take(Envelope entry) {
    var at = time(entry.at());
    var before = latest.getOrDefault(entry.government(), at);
    if (at.isBefore(before.minus(BEARABLE))) {
      first = first.or(() -> Optional.of(entry));
      count++;
    } else if (!at.isBefore(before)) {
      latest.put(entry.government(), at);
    }
  }

  /** Number of entries with a time before that of an earlier one. */
  public long count() {
    return count;
  }

  /** Government, number and time of the first of them; empty if there is none. */
  public Optional<String> first() {
    return first.map(it -> it.government() + "/" + it.seq() + ", " + it.at());
  }

  private static Instant time(String at) {
    try {
      return Instant.parse(at);
    } catch (DateTimeParseException noTime) {
      throw new IllegalArgumentException("an entry has no time: " + at, noTime);
    }
  }
}
