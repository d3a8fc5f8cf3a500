package tequio.exercise.reminder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** When a letter about a due day is written. */
enum ReminderMoment {
  /** From seven days before it. */
  BEFORE,
  /** On the day itself. */
  DAY,
  /** Once it has gone by, within seven days. */
  AFTER;

  private static final int DAYS = 7;

  /** The one of today; empty where the due day is farther away. */
  static Optional<ReminderMoment> of(LocalDate due, LocalDate today) {
    long left = ChronoUnit.DAYS.between(today, due);
    if (left > DAYS || left < -DAYS) {
      return Optional.empty();
    }
    return Optional.of(left > 0 ? BEFORE : left == 0 ? DAY : AFTER);
  }

  /** The word that the database holds, and part of the keys of its letters. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
