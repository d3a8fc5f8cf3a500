package tequio.declaration.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tequio.profile.calendar.WorkingCalendar;
import tequio.profile.content.StateProfile;

/** When a letter about a missing signature is written. */
enum SignatureReminderMoment {
  /** As many working days before the term ends as the profile has a session called before. */
  BEFORE,
  /** Once the term has ended. */
  AFTER;

  /** Those whose day has come. */
  static List<SignatureReminderMoment> of(StateProfile profile, LocalDate term, LocalDate today) {
    var first = WorkingCalendar.of(profile).minus(term, profile.ordinaryNotice());
    if (today.isBefore(first)) {
      return List.of();
    }
    return Stream.of(values()).filter(it -> it == BEFORE || today.isAfter(term)).toList();
  }

  /** The word that the database holds. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
