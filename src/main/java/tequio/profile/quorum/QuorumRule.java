package tequio.profile.quorum;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tequio.directory.organisation.Sector;
import tequio.profile.content.QuorumCondition;
import tequio.profile.content.SectorSeats;
import tequio.profile.content.StateProfile;
import tequio.profile.content.StateProfile.SecondCall;
import tequio.profile.content.StateProfile.ThirdSeat;

/**
 * Seats and conditions from which a quorum is computed, as a state profile or the rules of a
 * secretariat say them.
 *
 * @param facilitatorCounts whether the facilitator counts as one more seat
 * @param conditions conditions of the first call, all of which must be met
 * @param secondCallConditions conditions of the second call, if they are reduced
 */
public record QuorumRule(
    List<SectorSeats> sectors,
    boolean facilitatorCounts,
    List<QuorumCondition> conditions,
    SecondCall secondCall,
    List<QuorumCondition> secondCallConditions) {

  public QuorumRule {
    sectors = List.copyOf(sectors);
    conditions = List.copyOf(conditions);
    secondCallConditions = List.copyOf(secondCallConditions);
  }

  public static QuorumRule of(StateProfile profile) {
    return new QuorumRule(
        profile.sectors(),
        profile.facilitator().counts(),
        profile.quorum(),
        profile.secondCall(),
        profile.secondCallQuorum());
  }

  /** Finds the sector with the code. */
  public Optional<SectorSeats> sector(String code) {
    return sectors.stream().filter(it -> it.code().equals(code)).findFirst();
  }

  int allSeats() {
    return sectors.stream().mapToInt(SectorSeats::seats).sum();
  }

  /** Returns the sectors that a condition requires. */
  List<String> required(QuorumCondition condition) {
    return condition.sectors().isEmpty()
        ? sectors.stream().map(SectorSeats::code).toList()
        : condition.sectors();
  }

  /**
   * Returns the seats of each sector that can be filled; none of the authority if the third seat is
   * vacant.
   */
  Map<String, Integer> fillable(ThirdSeat thirdSeat) {
    return sectors.stream()
        .collect(toMap(SectorSeats::code, it -> fillable(it, thirdSeat), Integer::sum));
  }

  private static int fillable(SectorSeats sector, ThirdSeat thirdSeat) {
    boolean vacant = thirdSeat == ThirdSeat.VACANT && sector.sector() == Sector.OVERSIGHT;
    return vacant ? 0 : sector.seats();
  }
}
