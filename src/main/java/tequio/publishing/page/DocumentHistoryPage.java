package tequio.publishing.page;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import tequio.kernel.Page;
import tequio.publishing.timeline.RecordEvent;

/**
 * History of a document: its versions and the facts about it.
 *
 * @param acts newest first
 */
public record DocumentHistoryPage(DocumentHeading heading, List<? extends RecordEvent> acts)
    implements Page {

  @Override
  public ZoneId zone() {
    return heading.government().zone();
  }

  /** Returns where an event is read: a version at its own address, a fact on this page. */
  public String path(RecordEvent act) {
    return act instanceof RecordEvent.Document made
        ? heading.path(made.event().number())
        : heading.historyPath() + "#" + act.anchor();
  }

  /** Returns the newest fact that corrects this one, if any. */
  public Optional<RecordEvent.Fact> correction(RecordEvent act) {
    return act instanceof RecordEvent.Fact corrected
        ? acts.stream()
            .filter(RecordEvent.Fact.class::isInstance)
            .map(RecordEvent.Fact.class::cast)
            .filter(it -> it.corrects(corrected))
            .findFirst()
        : Optional.empty();
  }
}
