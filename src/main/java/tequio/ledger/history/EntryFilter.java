package tequio.ledger.history;

import java.util.Optional;
import tequio.kernel.GovernmentKey;

/**
 * Range of the public record, read from the newest entry.
 *
 * @param government whose entries; empty for everybody's
 * @param within also those of the municipalities in it, where it is a state
 * @param kind of which kind; empty for all
 * @param before only what was recorded before this entry
 */
public record EntryFilter(
    Optional<GovernmentKey> government,
    boolean within,
    Optional<String> kind,
    Optional<Mark> before) {

  /** The newest of one government, or of all. */
  public static EntryFilter of(Optional<GovernmentKey> government) {
    return new EntryFilter(government, false, Optional.empty(), Optional.empty());
  }

  /** The newest of a state and of every municipality in it. */
  public static EntryFilter within(GovernmentKey state) {
    return new EntryFilter(Optional.of(state), true, Optional.empty(), Optional.empty());
  }

  /** Whether one government's numbers are the order of it. */
  public boolean isOfOne() {
    return government.isPresent() && !within;
  }

  /** One entry of the installation. */
  public record Mark(GovernmentKey government, long seq) {}
}
