package tequio.secretariat.session;

import java.util.List;
import tequio.profile.content.QuorumCondition;
import tequio.secretariat.meeting.SectorPresence;
import tequio.secretariat.procedure.Procedure;

/**
 * Quorum of a session at a moment.
 *
 * @param informationOnly whether the session is a second call that may only inform
 */
public record SessionQuorum(
    Procedure procedure,
    List<QuorumCondition> unmet,
    List<SectorPresence> sectors,
    boolean informationOnly) {

  public boolean isMet() {
    return unmet.isEmpty();
  }

  public int present() {
    return sectors.stream().mapToInt(SectorPresence::present).sum();
  }

  /** Whether the session may decide now. */
  public boolean mayDecide() {
    return !informationOnly && (isMet() || !procedure.quorumLossStopsDecisions());
  }
}
