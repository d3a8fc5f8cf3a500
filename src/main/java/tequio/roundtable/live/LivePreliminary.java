package tequio.roundtable.live;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A preliminary commitment of a live table, not public yet.
 *
 * @param number from 1, 0 before it is stored
 * @param day before which it is done; with {@code before} at least one of both
 */
public record LivePreliminary(
    int number,
    String who,
    String what,
    String whom,
    Optional<LocalDate> day,
    Optional<String> before,
    Optional<Integer> alternative,
    List<String> activities,
    List<String> products) {

  public LivePreliminary {
    activities = List.copyOf(activities);
    products = List.copyOf(products);
  }
}
