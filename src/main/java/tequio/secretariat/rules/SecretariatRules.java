package tequio.secretariat.rules;

import java.util.List;
import java.util.Optional;
import tequio.kernel.Known;
import tequio.kernel.PartialDate;
import tequio.kernel.Source;
import tequio.kernel.Text;
import tequio.profile.content.DecisionRule;
import tequio.profile.content.FacilitatorRule;
import tequio.profile.content.QuorumCondition;
import tequio.profile.content.SectorSeats;
import tequio.profile.content.StateProfile.SecondCall;

/**
 * Rules of procedure of a government's secretariat, as an agreement approved them. What they leave
 * open holds as the state profile says.
 *
 * @param sectors seats by sector; empty as in the profile
 * @param ordinaryNotice working days between the notice of a session and the session
 * @param quorum conditions, all of which must be met; empty as in the profile
 * @param secondCallQuorum conditions at the second call, if they are reduced
 * @param minutesDays working days to publish the minutes of a session
 * @param commentDays working days in which those who attended may comment on the minutes
 * @param agreement the number or name of the agreement; rules without one are not in force
 */
public record SecretariatRules(
    Text title,
    List<Article> articles,
    List<SectorSeats> sectors,
    Optional<FacilitatorRule> facilitator,
    Optional<Integer> ordinaryNotice,
    Optional<Integer> extraordinaryNotice,
    List<QuorumCondition> quorum,
    Optional<SecondCall> secondCall,
    List<QuorumCondition> secondCallQuorum,
    Optional<QuorumLossRule> quorumLoss,
    Optional<DecisionRule> decision,
    Optional<BallotForm> ballot,
    Optional<Integer> minutesDays,
    Optional<Integer> commentDays,
    Known<PartialDate> inForceSince,
    Known<Text> agreement,
    List<Source> sources) {

  /** Some of the rules under one heading. */
  public record Article(Text heading, Text text) {}

  /** Rules in words only: the profile says the rest. */
  public static SecretariatRules inWords(
      Text title,
      List<Article> articles,
      Known<PartialDate> inForceSince,
      Known<Text> agreement,
      List<Source> sources) {
    return new SecretariatRules(
        title,
        articles,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        inForceSince,
        agreement,
        sources);
  }

  /** Whether an agreement approved them: only then are they in force. */
  public boolean hasApproval() {
    return agreement.isKnown() && inForceSince.isKnown();
  }
}
