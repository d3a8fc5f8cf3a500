package tequio.roundtable.declaration;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tequio.kernel.PartialDate;
import tequio.publishing.kind.Violation;
import tequio.roundtable.content.CriterionType;
import tequio.roundtable.content.Roundtable;

/** What the call of a working table must say to become public. */
final class RoundtableRules {

  private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");
  private static final Pattern PROBLEM = Pattern.compile("problemas/[1-9]\\d{0,5}");

  /** Most criteria that a telephone can ask for each alternative. */
  private static final int MOST_CRITERIA = 6;

  static List<Violation> check(Roundtable table) {
    var found = new ArrayList<Violation>();
    if (table.day().precision() != PartialDate.Precision.DAY) {
      found.add(Violation.of("day", "roundtable.not-a-day"));
    }
    checkTimes(table, found);
    checkProblems(table, found);
    checkCriteria(table, found);
    if (table.places().filter(it -> it < 1).isPresent()) {
      found.add(Violation.of("places", "roundtable.no-places"));
    }
    return List.copyOf(found);
  }

  private static void checkProblems(Roundtable table, List<Violation> found) {
    var problems = table.problems();
    for (int i = 0; i < problems.size(); i++) {
      boolean again = problems.indexOf(problems.get(i)) < i;
      if (again || !PROBLEM.matcher(problems.get(i)).matches()) {
        found.add(Violation.of("problems." + i, "roundtable.not-a-problem", problems.get(i)));
      }
    }
  }

  /** Social and technological innovation are always among them. */
  private static void checkCriteria(Roundtable table, List<Violation> found) {
    var criteria = table.criteria();
    if (criteria.size() > MOST_CRITERIA) {
      found.add(Violation.of("criteria", "roundtable.too-many-criteria", MOST_CRITERIA));
    }
    for (var type :
        List.of(CriterionType.SOCIAL_INNOVATION, CriterionType.TECHNOLOGICAL_INNOVATION)) {
      if (criteria.stream().noneMatch(it -> it.type() == type)) {
        found.add(Violation.of("criteria", "roundtable.criterion-missing", type));
      }
    }
  }

  private static void checkTimes(Roundtable table, List<Violation> found) {
    if (!isTime(table.begins())) {
      found.add(Violation.of("begins", "roundtable.not-a-time"));
    }
    if (table.ends().filter(it -> !isTime(it)).isPresent()) {
      found.add(Violation.of("ends", "roundtable.not-a-time"));
    } else if (table.ends().filter(it -> it.compareTo(table.begins()) <= 0).isPresent()) {
      found.add(Violation.of("ends", "roundtable.ends-before"));
    }
    for (int i = 0; i < table.agenda().size(); i++) {
      if (!isTime(table.agenda().get(i).at())) {
        found.add(Violation.of("agenda." + i + ".at", "roundtable.not-a-time"));
      }
    }
  }

  private static boolean isTime(String words) {
    return TIME.matcher(words).matches();
  }

  private RoundtableRules() {}
}
