package tequio.plan.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tequio.kernel.PartialDate;
import tequio.plan.version.CommitmentVersion;
import tequio.publishing.difference.Difference.Changed;
import tequio.publishing.difference.Difference.Step;

/** Dates of a commitment and its activities that a later version changed. */
public final class MovedDates {

  private static final Set<String> DATES = Set.of("start", "end");

  /**
   * Change of a known date to another.
   *
   * @param version version that changed it
   */
  public record Moved(int version, Changed difference) {}

  /** Returns every moved date of a history, in the order of its versions. */
  public static List<Moved> in(List<CommitmentVersion> newestFirst) {
    var moved = new ArrayList<Moved>();
    var oldestFirst = newestFirst.reversed();
    for (int i = 1; i < oldestFirst.size(); i++) {
      var after = oldestFirst.get(i);
      for (var it : PlanComparison.of(oldestFirst.get(i - 1).content(), after.content())) {
        if (it instanceof Changed changed && isMove(changed)) {
          moved.add(new Moved(after.version(), changed));
        }
      }
    }
    return List.copyOf(moved);
  }

  private static boolean isMove(Changed it) {
    return it.place().getLast() instanceof Step.Component(var record, var name)
        && DATES.contains(name)
        && it.before() instanceof PartialDate
        && it.after() instanceof PartialDate;
  }

  private MovedDates() {}
}
