package tequio.gathering.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tequio.gathering.attendance.Arrival;
import tequio.gathering.attendance.ArrivalChannel;
import tequio.gathering.attendance.AttendeeSector;
import tequio.web.form.FormData;

/** The rows of a sheet as they were typed; those without a sector are left out. */
public record PaperRows(FormData fields) {

  /** People on one sheet. */
  static final int ROWS = 40;

  /** What was typed in a field of a row, from 0. */
  public String typed(int row, String field) {
    return fields.one(field + "." + row);
  }

  /** Each row with a sector as an arrival. */
  List<Arrival> arrivals() {
    var arrivals = new ArrayList<Arrival>();
    for (int row = 0; row < ROWS; row++) {
      var sector = sector(row);
      if (sector.isPresent()) {
        arrivals.add(arrival(row, sector.get()));
      }
    }
    return List.copyOf(arrivals);
  }

  private Arrival arrival(int row, AttendeeSector sector) {
    return new Arrival(
        sector,
        words(row, "organisation"),
        Set.of(),
        words(row, "name").filter(it -> isTicked(row, "consent")),
        isTicked(row, "minor"),
        ArrivalChannel.PAPER);
  }

  /** The first row, from 1, that says something and no sector, or too much; 0 where none does. */
  int wrongRow() {
    for (int row = 0; row < ROWS; row++) {
      boolean said = words(row, "organisation").isPresent() || words(row, "name").isPresent();
      boolean tooLong = isTooLong(row, "organisation") || isTooLong(row, "name");
      if (tooLong || said && sector(row).isEmpty()) {
        return row + 1;
      }
    }
    return 0;
  }

  private boolean isTooLong(int row, String field) {
    return typed(row, field).length() > Arrival.LONGEST;
  }

  private Optional<AttendeeSector> sector(int row) {
    return Stream.of(AttendeeSector.values())
        .filter(it -> it.word().equals(typed(row, "sector")))
        .findFirst();
  }

  public boolean isTicked(int row, String field) {
    return !typed(row, field).isEmpty();
  }

  private Optional<String> words(int row, String field) {
    return Optional.of(typed(row, field)).filter(it -> !it.isEmpty());
  }
}
