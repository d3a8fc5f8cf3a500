package tequio.secretariat.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tequio.kernel.PartialDate;
import tequio.publishing.kind.Violation;

/** What the call of a session must say to become public. */
final class MeetingRules {

  /** Items of one session at most. */
  static final int MOST_ITEMS = 60;

  private static final int LONGEST_ITEM = 600;
  private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");

  static List<Violation> check(Meeting meeting) {
    var found = new ArrayList<Violation>();
    checkDays(meeting, found);
    checkTimes(meeting, found);
    checkAgenda(meeting.agenda(), found);
    return List.copyOf(found);
  }

  /** Checks the notice; days that are incomplete or out of order are left to {@link #check}. */
  static List<Violation> check(Meeting meeting, MeetingNotices.MeetingNotice notice) {
    if (!areDaysInOrder(meeting)) {
      return List.of();
    }
    if (!notice.isEnough()) {
      var key =
          meeting.type() == MeetingType.ORDINARY
              ? "meeting.notice-too-short.ordinary"
              : "meeting.notice-too-short.extraordinary";
      return List.of(Violation.of("day", key, notice.given(), notice.required()));
    }
    if (notice.isShort() && meeting.shortNotice().isEmpty()) {
      return List.of(
          Violation.of(
              "shortNotice", "meeting.notice-without-reason", notice.given(), notice.ordinary()));
    }
    return List.of();
  }

  private static void checkDays(Meeting meeting, List<Violation> found) {
    if (!isDay(meeting.called())) {
      found.add(Violation.of("called", "meeting.not-a-day"));
    }
    if (!isDay(meeting.day())) {
      found.add(Violation.of("day", "meeting.not-a-day"));
    }
    if (isDay(meeting.called()) && isDay(meeting.day()) && !areDaysInOrder(meeting)) {
      found.add(Violation.of("day", "meeting.day-before-call"));
    }
  }

  private static void checkTimes(Meeting meeting, List<Violation> found) {
    boolean begins = isTime(meeting.begins());
    boolean ends = meeting.ends().map(MeetingRules::isTime).orElse(true);
    if (!begins) {
      found.add(Violation.of("begins", "meeting.not-a-time"));
    }
    if (!ends) {
      found.add(Violation.of("ends", "meeting.not-a-time"));
    }
    boolean order = meeting.ends().filter(it -> it.compareTo(meeting.begins()) <= 0).isEmpty();
    if (begins && ends && !order) {
      found.add(Violation.of("ends", "meeting.ends-before"));
    }
  }

  private static void checkAgenda(List<AgendaItem> agenda, List<Violation> found) {
    if (agenda.isEmpty()) {
      found.add(Violation.of("agenda", "meeting.no-items"));
    }
    if (agenda.size() > MOST_ITEMS) {
      found.add(Violation.of("agenda", "meeting.too-many-items", agenda.size(), MOST_ITEMS));
    }
    for (int i = 0; i < agenda.size(); i++) {
      if (agenda.get(i).minutes().filter(it -> it < 1 || it > LONGEST_ITEM).isPresent()) {
        found.add(Violation.of("agenda." + i + ".minutes", "meeting.not-minutes", LONGEST_ITEM));
      }
    }
  }

  static boolean areDaysInOrder(Meeting meeting) {
    return isDay(meeting.called())
        && isDay(meeting.day())
        && !meeting.date().isBefore(meeting.called().first());
  }

  private static boolean isDay(PartialDate date) {
    return date.precision() == PartialDate.Precision.DAY;
  }

  private static boolean isTime(String words) {
    return TIME.matcher(words).matches();
  }

  private MeetingRules() {}
}
