package tequio.consultation.kind;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import tequio.consultation.content.Consultation;
import tequio.consultation.content.OutreachTarget;
import tequio.kernel.Characters;
import tequio.kernel.PartialDate;
import tequio.kernel.TextFolding;
import tequio.publishing.kind.Violation;

/** What the call of a consultation must say to become public. */
final class ConsultationRules {

  private static final int LONGEST_TOPIC = 200;

  static List<Violation> check(Consultation consultation) {
    var found = new ArrayList<Violation>();
    checkDates(consultation, found);
    if (consultation.channels().isEmpty()) {
      found.add(Violation.of("channels", "consultation.no-channel"));
    }
    var groups = consultation.outreach().stream().map(OutreachTarget::group).toList();
    if (new HashSet<>(groups).size() < groups.size()) {
      found.add(Violation.of("outreach", "consultation.group-twice"));
    }
    checkTopics(consultation, found);
    return List.copyOf(found);
  }

  private static void checkDates(Consultation consultation, List<Violation> found) {
    boolean days = isDay(consultation.opens()) && isDay(consultation.closes());
    if (!isDay(consultation.opens())) {
      found.add(Violation.of("opens", "consultation.not-a-day"));
    }
    if (!isDay(consultation.closes())) {
      found.add(Violation.of("closes", "consultation.not-a-day"));
    }
    if (days && consultation.lastDay().isBefore(consultation.firstDay())) {
      found.add(Violation.of("closes", "consultation.closes-before"));
    }
    if (consultation
        .answered()
        .filter(it -> it.last().isBefore(consultation.lastDay()))
        .isPresent()) {
      found.add(Violation.of("answered", "consultation.answered-before"));
    }
  }

  private static void checkTopics(Consultation consultation, List<Violation> found) {
    var seen = new HashSet<String>();
    for (int i = 0; i < consultation.topics().size(); i++) {
      var words = consultation.topics().get(i).words();
      if (Characters.length(words) > LONGEST_TOPIC) {
        found.add(Violation.of("topics." + i, "consultation.long-topic"));
      }
      if (!seen.add(TextFolding.fold(words))) {
        found.add(Violation.of("topics." + i, "consultation.topic-twice"));
      }
    }
  }

  private static boolean isDay(PartialDate date) {
    return date.precision() == PartialDate.Precision.DAY;
  }

  private ConsultationRules() {}
}
