package tequio.secretariat.meeting;

import java.util.Optional;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;
import tequio.publishing.kind.DatedContent;

/** Cancellation of a session, with its reason. */
public record MeetingCancellation(PartialDate decided, Text reason) implements DatedContent {

  /** The day on which it was cancelled. */
  @Override
  public Optional<PartialDate> happenedOn() {
    return Optional.of(decided);
  }
}
