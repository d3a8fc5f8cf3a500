package tequio.publishing.page;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import tequio.kernel.Page;
import tequio.publishing.difference.DifferenceSentences;
import tequio.publishing.difference.Sentence;
import tequio.publishing.timeline.VersionEvent;
import tequio.web.Texts;

/**
 * Everything that became public of a document.
 *
 * @param versions newest first
 */
public record DocumentHistoryPage(DocumentHeading heading, List<? extends VersionEvent<?>> versions)
    implements Page {

  @Override
  public ZoneId zone() {
    return heading.government().zone();
  }

  /** What a version changed, in words. */
  public static Optional<List<Sentence>> sentences(VersionEvent<?> event, Texts t) {
    return event.differences().map(it -> DifferenceSentences.of(it, t));
  }
}
