package tequio.plan.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tequio.kernel.PartialDate;
import tequio.plan.published.CommitmentVersion;

/** Dates of a commitment and its activities that a later version moved. */
public final class MovedDates {

  private static final Set<String> DATES = Set.of("start", "end");

  /**
   * A date that was one day and became another.
   *
   * @param version the version that moved it
   */
  public record Moved(int version, Difference difference) {}

  /** Every moved date of a history, in the order of its versions. */
  public static List<Moved> in(List<CommitmentVersion> newestFirst) {
    var moved = new ArrayList<Moved>();
    var oldestFirst = newestFirst.reversed();
    for (int i = 1; i < oldestFirst.size(); i++) {
      var after = oldestFirst.get(i);
      Difference.between(oldestFirst.get(i - 1).content(), after.content()).stream()
          .filter(MovedDates::isMove)
          .forEach(it -> moved.add(new Moved(after.version(), it)));
    }
    return List.copyOf(moved);
  }

  private static boolean isMove(Difference it) {
    return DATES.contains(it.detail().orElse(it.part()))
        && it.before().filter(PartialDate.class::isInstance).isPresent()
        && it.after().filter(PartialDate.class::isInstance).isPresent();
  }

  private MovedDates() {}
}
