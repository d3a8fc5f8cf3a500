package tequio.ledger.history;

import java.util.Optional;
import tequio.kernel.GovernmentKey;

/**
 * Selection of entries, read from the newest one.
 *
 * @param government government of the entries; empty for all
 * @param within whether the entries of the municipalities of the state are included
 * @param kind kind of the entries; empty for all
 * @param before entry before which the others were recorded
 */
public record EntryFilter(
    Optional<GovernmentKey> government,
    boolean within,
    Optional<String> kind,
    Optional<Mark> before) {

  /** Selects the entries of one government, or of all. */
  public static EntryFilter of(Optional<GovernmentKey> government) {
    return new EntryFilter(government, false, Optional.empty(), Optional.empty());
  }

  /** Selects the entries of a state and its municipalities. */
  public static EntryFilter within(GovernmentKey state) {
    return new EntryFilter(Optional.of(state), true, Optional.empty(), Optional.empty());
  }

  /** Whether only one government is selected, so that its numbers define the order. */
  public boolean isOfOne() {
    return government.isPresent() && !within;
  }

  /** Reference to an entry by government and number. */
  public record Mark(GovernmentKey government, long seq) {}
}
