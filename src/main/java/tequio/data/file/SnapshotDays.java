package tequio.data.file;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.data.scope.AsOf;
import tequio.data.source.Datasets;
import tequio.kernel.PartialDate;
import tequio.territory.Gazetteer;

/** Days that have a cut-off file: every completed day since the first entry of the record. */
@Component
public class SnapshotDays {

  /**
   * Time after midnight at which a day counts as over, because a publication that began before may
   * still commit.
   */
  private static final Duration SETTLED = Duration.ofMinutes(10);

  private final Datasets datasets;
  private final Clock clock;
  private final ZoneId zone;

  SnapshotDays(Datasets datasets, Clock clock, Gazetteer gazetteer) {
    this.datasets = datasets;
    this.clock = clock;
    this.zone = gazetteer.federation().zone();
  }

  /** Result of asking for a day. */
  public sealed interface Answer {

    /** The day is over and has a file. */
    record Over(AsOf asOf) implements Answer {}

    /** The text is not a calendar day. */
    record NoDay() implements Answer {}

    /** The day has not ended. */
    record NotOver(LocalDate day) implements Answer {}

    /** The day is before the first entry; {@code first} is empty if there is no entry yet. */
    record Before(LocalDate day, Optional<LocalDate> first) implements Answer {}
  }

  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), zone);
  }

  public AsOf now() {
    return AsOf.now(clock.instant());
  }

  public Answer find(String written) {
    return PartialDate.findDay(written).map(this::find).orElseGet(Answer.NoDay::new);
  }

  private Answer find(LocalDate day) {
    if (day.isAfter(lastOver())) {
      return new Answer.NotOver(day);
    }
    var first = first();
    return first.filter(it -> !day.isBefore(it)).isPresent()
        ? new Answer.Over(AsOf.endOf(day, zone))
        : new Answer.Before(day, first);
  }

  /** Returns the day of the first entry. */
  public Optional<LocalDate> first() {
    return datasets.first().map(it -> LocalDate.ofInstant(it, zone));
  }

  /**
   * Returns the last completed day and the end of each earlier month since the first entry; newest
   * first.
   */
  public List<AsOf> list() {
    var first = first();
    var last = lastOver();
    var days = new ArrayList<LocalDate>();
    first.filter(it -> !it.isAfter(last)).ifPresent(it -> days.add(last));
    first.ifPresent(it -> {
      for (var month = YearMonth.from(last).minusMonths(1);
          !month.atEndOfMonth().isBefore(it);
          month = month.minusMonths(1)) {
        days.add(month.atEndOfMonth());
      }
    });
    return days.stream().map(day -> AsOf.endOf(day, zone)).toList();
  }

  /** Returns the days of {@link #list()}. */
  public List<LocalDate> days() {
    return list().stream().flatMap(it -> it.cut().stream()).toList();
  }

  private LocalDate lastOver() {
    return LocalDate.ofInstant(clock.instant().minus(SETTLED), zone).minusDays(1);
  }
}
