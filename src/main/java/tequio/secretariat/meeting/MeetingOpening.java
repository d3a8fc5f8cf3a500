package tequio.secretariat.meeting;

import java.util.List;
import java.util.Optional;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;
import tequio.publishing.kind.DatedContent;

/**
 * Opening of a session with its quorum.
 *
 * @param at time of day: {@code 17:05}
 * @param basis rules by which the quorum was computed
 */
public record MeetingOpening(PartialDate day, String at, Text basis, List<SectorPresence> sectors)
    implements DatedContent {

  /** The day on which the session began. */
  @Override
  public Optional<PartialDate> happenedOn() {
    return Optional.of(day);
  }
}
