package tequio.secretariat.body;

import java.util.List;
import java.util.Optional;
import tequio.profile.content.StateProfile.ThirdSeat;
import tequio.publishing.version.DocumentVersion;
import tequio.secretariat.facilitator.FacilitatorTerm;
import tequio.secretariat.interest.InterestStatus;
import tequio.secretariat.procedure.Procedure;
import tequio.secretariat.rules.SecretariatRules;
import tequio.secretariat.seat.SeatTerm;

/**
 * State of a secretariat on a day.
 *
 * @param terms terms of everybody who ever had a seat
 * @param lastFacilitator the last one whose period is over
 * @param nextRules approved rules that are in force from a later day
 */
public record BodyState(
    Procedure procedure,
    ThirdSeat thirdSeat,
    List<SectorGroup> groups,
    List<SeatTerm> terms,
    List<InterestStatus> interests,
    Optional<FacilitatorTerm> facilitator,
    Optional<FacilitatorTerm> lastFacilitator,
    Optional<DocumentVersion<SecretariatRules>> nextRules) {

  public BodyState {
    groups = List.copyOf(groups);
    terms = List.copyOf(terms);
    interests = List.copyOf(interests);
  }
}
