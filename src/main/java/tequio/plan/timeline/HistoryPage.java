package tequio.plan.timeline;

import static java.util.Comparator.comparing;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import tequio.kernel.Page;
import tequio.kernel.Text;
import tequio.plan.history.MovedDates;
import tequio.plan.version.CommitmentVersion;
import tequio.publishing.timeline.EventGroup;
import tequio.publishing.timeline.RecordEvent;
import tequio.territory.Government;
import tequio.web.Texts;

/**
 * History of a commitment.
 *
 * @param acts events, newest first
 */
public record HistoryPage(
    Government government, int number, List<RecordEvent> acts, Optional<String> planCode)
    implements Page {

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  /** Groups the events by the day they happened, newest first. */
  public List<EventGroup<RecordEvent>> groups(Texts t) {
    var sorted =
        acts.stream()
            .sorted(
                comparing((RecordEvent it) -> EventGroup.day(it, government.zone(), t).last())
                    .reversed())
            .toList();
    return EventGroup.of(sorted, it -> EventGroup.day(it, government.zone(), t));
  }

  /** Current title; empty if no version is readable any more. */
  public Optional<Text> title() {
    return versions().stream().findFirst().map(it -> it.content().title());
  }

  /** Versions, newest first, without erased ones. */
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
