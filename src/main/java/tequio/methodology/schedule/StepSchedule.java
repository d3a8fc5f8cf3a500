package tequio.methodology.schedule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tequio.methodology.content.Methodology;
import tequio.methodology.content.Methodology.TimeReading;
import tequio.methodology.content.MethodologyStep;
import tequio.methodology.content.StepDuration;
import tequio.profile.calendar.WorkingCalendar;

/** Computes the due day of each step of a methodology. The result depends only on the arguments. */
public final class StepSchedule {

  private final Methodology methodology;
  private final TimeReading reading;
  private final LocalDate start;
  private final Map<String, LocalDate> done;
  private final WorkingCalendar calendar;
  private final Map<String, DueDay> found = new HashMap<>();

  /**
   * Creates the schedule of an exercise.
   *
   * @param start first day of the exercise
   * @param done days on which steps were closed, by their codes
   */
  public StepSchedule(
      Methodology methodology,
      TimeReading reading,
      LocalDate start,
      Map<String, LocalDate> done,
      WorkingCalendar calendar) {
    this.methodology = methodology;
    this.reading = reading;
    this.start = start;
    this.done = Map.copyOf(done);
    this.calendar = calendar;
  }

  /** Returns the due day of each step by its code, in the order of the methodology. */
  public Map<String, DueDay> dueDays() {
    var all = new LinkedHashMap<String, DueDay>();
    methodology.steps().forEach(it -> all.put(it.code(), of(it)));
    return all;
  }

  /** Recursion ends, because publication refuses methodologies with circles. */
  private DueDay of(MethodologyStep step) {
    var known = found.get(step.code());
    if (known != null) {
      return known;
    }
    var due = step.duration().map(it -> compute(step, it)).orElseGet(DueDay.NoTerm::new);
    found.put(step.code(), due);
    return due;
  }

  private DueDay compute(MethodologyStep step, StepDuration duration) {
    if (reading == TimeReading.FROM_START) {
      return due(new Base(start, Optional.empty(), false), duration);
    }
    var base = new Base(start, Optional.empty(), false);
    for (var code : methodology.waitsFor(step)) {
      var end = end(code);
      if (end.isEmpty()) {
        return new DueDay.Waiting(code);
      }
      base = base.day().isAfter(end.get()) ? base : base(code, end.get());
    }
    return due(base, duration);
  }

  /** Returns the day on which a step was closed, or else its due day. */
  private Optional<LocalDate> end(String code) {
    var day = done.get(code);
    return day != null ? Optional.of(day) : methodology.step(code).flatMap(it -> of(it).findDay());
  }

  private Base base(String code, LocalDate end) {
    return new Base(end, Optional.of(code), !done.containsKey(code));
  }

  private record Base(LocalDate day, Optional<String> step, boolean expected) {}

  private DueDay due(Base base, StepDuration duration) {
    var counted =
        switch (duration.unit()) {
          case MONTHS -> base.day().plusMonths(duration.amount());
          case DAYS -> base.day().plusDays(duration.amount());
          case WORKING_DAYS -> calendar.plus(base.day(), duration.amount());
        };
    return new DueDay.On(
        calendar.orNext(Objects.requireNonNull(counted)),
        base.day(),
        base.step(),
        base.expected(),
        duration,
        counted);
  }
}
