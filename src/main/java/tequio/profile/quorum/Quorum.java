package tequio.profile.quorum;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import tequio.directory.organisation.Sector;
import tequio.profile.content.QuorumCondition;
import tequio.profile.content.SectorSeats;
import tequio.profile.content.StateProfile;

/**
 * Quorum of a session.
 *
 * @param unmet conditions that are not met; empty if there is a quorum
 */
public record Quorum(List<QuorumCondition> unmet) {

  public Quorum {
    unmet = List.copyOf(unmet);
  }

  public boolean isMet() {
    return unmet.isEmpty();
  }

  /** Checks the conditions of the first call. */
  public static Quorum of(StateProfile profile, Attendance there) {
    return of(profile, profile.quorum(), there);
  }

  /**
   * Checks the conditions of the second call. If the profile allows only information then, there
   * are no conditions, and no decisions may be taken.
   */
  public static Quorum ofSecondCall(StateProfile profile, Attendance there) {
    return switch (profile.secondCall()) {
      case SAME_QUORUM -> of(profile, there);
      case REDUCED_QUORUM -> of(profile, profile.secondCallQuorum(), there);
      case INFORMATION_ONLY -> new Quorum(List.of());
    };
  }

  /** Returns the conditions that are not met even with every seat present. */
  public static List<QuorumCondition> impossible(
      StateProfile profile, List<QuorumCondition> conditions) {
    var seats = seats(profile);
    return of(profile, conditions, new Attendance(seats, seats, true)).unmet();
  }

  private static Quorum of(
      StateProfile profile, List<QuorumCondition> conditions, Attendance there) {
    return new Quorum(conditions.stream().filter(it -> !isMet(profile, it, there)).toList());
  }

  private static boolean isMet(StateProfile profile, QuorumCondition it, Attendance there) {
    int more = there.facilitator() && profile.facilitator().counts() ? 1 : 0;
    int present = there.allPresent() + more;
    return switch (it.form()) {
      case AT_LEAST_SEATS -> present >= it.seats().orElse(1);
      case EACH_SECTOR ->
          sectors(profile, it).stream().allMatch(sector -> there.presentOf(sector) > 0);
      case MAJORITY_OF_FILLED ->
          present > (there.allFilled() + (profile.facilitator().counts() ? 1 : 0)) / 2;
    };
  }

  private static List<String> sectors(StateProfile profile, QuorumCondition condition) {
    return condition.sectors().isEmpty()
        ? profile.sectors().stream().map(SectorSeats::code).toList()
        : condition.sectors();
  }

  /**
   * Returns the seats of each sector that can be filled; none of the authority if the third seat is
   * vacant.
   */
  private static Map<String, Integer> seats(StateProfile profile) {
    return profile.sectors().stream()
        .collect(toMap(SectorSeats::code, it -> seats(profile, it), Integer::sum));
  }

  private static int seats(StateProfile profile, SectorSeats sector) {
    boolean vacant =
        profile.thirdSeat() == StateProfile.ThirdSeat.VACANT && sector.sector() == Sector.OVERSIGHT;
    return vacant ? 0 : sector.seats();
  }
}
