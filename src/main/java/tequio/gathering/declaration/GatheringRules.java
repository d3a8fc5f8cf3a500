package tequio.gathering.declaration;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tequio.gathering.content.Gathering;
import tequio.kernel.GovernmentKey;
import tequio.kernel.PartialDate;
import tequio.publishing.kind.Violation;

/** What the call of a gathering must say to become public. */
final class GatheringRules {

  private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");

  static List<Violation> check(Gathering gathering) {
    var found = new ArrayList<Violation>();
    if (gathering.day().precision() != PartialDate.Precision.DAY) {
      found.add(Violation.of("day", "gathering.not-a-day"));
    }
    checkTimes(gathering, found);
    for (int i = 0; i < gathering.programme().size(); i++) {
      if (!isTime(gathering.programme().get(i).at())) {
        found.add(Violation.of("programme." + i + ".at", "gathering.not-a-time"));
      }
    }
    if (gathering.places().filter(it -> it < 1).isPresent()) {
      found.add(Violation.of("places", "gathering.no-places"));
    }
    return List.copyOf(found);
  }

  /** A state calls municipalities of its own, each once; nobody else calls any. */
  static List<Violation> checkMunicipalities(GovernmentKey government, Gathering gathering) {
    var found = new ArrayList<Violation>();
    var called = gathering.municipalities();
    for (int i = 0; i < called.size(); i++) {
      var one = called.get(i);
      boolean own = government.isState() && one.isMunicipality() && one.state().equals(government);
      if (!own || called.indexOf(one) < i) {
        found.add(
            Violation.of("municipalities." + i, "gathering.not-of-the-state", one.toString()));
      }
    }
    return List.copyOf(found);
  }

  private static void checkTimes(Gathering gathering, List<Violation> found) {
    boolean begins = isTime(gathering.begins());
    boolean ends = gathering.ends().map(GatheringRules::isTime).orElse(true);
    if (!begins) {
      found.add(Violation.of("begins", "gathering.not-a-time"));
    }
    if (!ends) {
      found.add(Violation.of("ends", "gathering.not-a-time"));
    }
    boolean upsideDown =
        begins
            && ends
            && gathering.ends().filter(it -> it.compareTo(gathering.begins()) <= 0).isPresent();
    if (upsideDown) {
      found.add(Violation.of("ends", "gathering.ends-before"));
    }
  }

  private static boolean isTime(String words) {
    return TIME.matcher(words).matches();
  }

  private GatheringRules() {}
}
