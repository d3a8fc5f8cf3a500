package tequio.plan.timeline;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import tequio.kernel.Page;
import tequio.kernel.Text;
import tequio.plan.history.MovedDates;
import tequio.plan.version.CommitmentVersion;
import tequio.publishing.timeline.RecordEvent;
import tequio.territory.Government;

/**
 * Everything that became public about a commitment.
 *
 * @param acts newest first
 */
public record HistoryPage(
    Government government, int number, List<RecordEvent> acts, Optional<String> planCode)
    implements Page {

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  /** Its title of today; empty where no version can be read any more. */
  public Optional<Text> title() {
    return versions().stream().findFirst().map(it -> it.content().title());
  }

  /** Newest first, without what was erased. */
  public List<CommitmentVersion> versions() {
    return acts.stream()
        .filter(PlanEvent.Commitment.class::isInstance)
        .map(it -> ((PlanEvent.Commitment) it).version())
        .toList();
  }

  public int movedDates() {
    return MovedDates.in(versions()).size();
  }

  public String path() {
    return government.path() + "/compromisos/" + number;
  }
}
