package tequio.secretariat.minutes;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tequio.publishing.kind.Violation;
import tequio.secretariat.meeting.SeatPresence;

/** Minutes name nobody who was not there. */
final class MinutesRules {

  static List<Violation> check(Minutes minutes) {
    var there = minutes.presences().stream().map(SeatPresence::seat).collect(toSet());
    var found = new ArrayList<Violation>();
    for (int i = 0; i < minutes.items().size(); i++) {
      check(minutes.items().get(i), "items." + i + ".notes.", there, found);
    }
    for (int i = 0; i < minutes.comments().size(); i++) {
      var comment = minutes.comments().get(i);
      if (!there.contains(comment.by())) {
        found.add(Violation.of("comments." + i + ".by", "minutes.not-there", comment.by()));
      }
      if (!comment.accepted() && comment.reason().isEmpty()) {
        found.add(Violation.of("comments." + i + ".reason", "minutes.left-without-reason"));
      }
    }
    return List.copyOf(found);
  }

  private static void check(
      MinutesItem item, String path, Set<Integer> there, List<Violation> found) {
    for (int i = 0; i < item.notes().size(); i++) {
      var seat = item.notes().get(i).seat().filter(it -> !there.contains(it));
      if (seat.isPresent()) {
        found.add(Violation.of(path + i + ".seat", "minutes.not-there", seat.get()));
      }
    }
  }

  private MinutesRules() {}
}
