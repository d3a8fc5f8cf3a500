package tequio.secretariat.decision;

import java.util.List;
import java.util.Optional;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;
import tequio.publishing.kind.DatedContent;
import tequio.secretariat.meeting.SectorPresence;

/**
 * Decision of a session.
 *
 * @param item number of the item of the agenda
 * @param secret whether votes are counted without saying whose they are
 * @param inFavour votes in favour
 * @param votes votes by seat; none if it was secret
 * @param sectors seats present when it was taken, without those recused
 */
public record MeetingDecision(
    PartialDate decided,
    int item,
    Text question,
    DecisionOutcome outcome,
    boolean secret,
    int inFavour,
    int against,
    int abstentions,
    List<SeatVote> votes,
    List<Dissent> dissents,
    List<Recusal> recusals,
    List<SectorPresence> sectors,
    Optional<Text> remark)
    implements DatedContent {

  /** The day of the decision. */
  @Override
  public Optional<PartialDate> happenedOn() {
    return Optional.of(decided);
  }
}
