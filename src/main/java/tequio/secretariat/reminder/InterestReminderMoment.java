package tequio.secretariat.reminder;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tequio.secretariat.interest.InterestStatus;

/** When a member is reminded of a declaration of interests. */
enum InterestReminderMoment {
  /** Two weeks before it is due. */
  BEFORE,
  /** Once it is overdue. */
  OVERDUE;

  private static final int DAYS_BEFORE = 14;

  /** Returns those whose day has come. */
  static List<InterestReminderMoment> of(InterestStatus member) {
    if (member.today().isBefore(member.due().minusDays(DAYS_BEFORE))) {
      return List.of();
    }
    return Stream.of(values()).filter(it -> it == BEFORE || member.isOverdue()).toList();
  }

  /** The word that the database holds. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
