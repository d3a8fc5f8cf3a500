package tequio.secretariat.procedure;

import java.util.List;
import java.util.Optional;
import tequio.profile.content.DecisionRule;
import tequio.profile.content.FacilitatorRule;
import tequio.profile.content.QuorumCondition;
import tequio.profile.content.SectorSeats;
import tequio.profile.content.StateProfile.SecondCall;
import tequio.profile.quorum.QuorumRule;

/**
 * Procedure of a secretariat on a day.
 *
 * @param ordinaryNotice working days between the notice of a session and the session
 * @param secretBallot whether votes are secret
 * @param quorumLossStopsDecisions whether a session decides nothing more once its quorum is lost
 * @param minutesDays working days to publish the minutes
 * @param commentDays working days in which those who attended may comment on the minutes
 */
public record Procedure(
    ProcedureBasis basis,
    List<SectorSeats> sectors,
    FacilitatorRule facilitator,
    int ordinaryNotice,
    int extraordinaryNotice,
    List<QuorumCondition> quorum,
    SecondCall secondCall,
    List<QuorumCondition> secondCallQuorum,
    DecisionRule decision,
    boolean secretBallot,
    boolean quorumLossStopsDecisions,
    int minutesDays,
    int commentDays) {

  public Procedure {
    sectors = List.copyOf(sectors);
    quorum = List.copyOf(quorum);
    secondCallQuorum = List.copyOf(secondCallQuorum);
  }

  /** Returns what the quorum of a session is computed from. */
  public QuorumRule quorumRule() {
    return new QuorumRule(sectors, facilitator.counts(), quorum, secondCall, secondCallQuorum);
  }

  /** Finds the sector with the code. */
  public Optional<SectorSeats> sector(String code) {
    return sectors.stream().filter(it -> it.code().equals(code)).findFirst();
  }
}
