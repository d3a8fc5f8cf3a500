package tequio.profile.quorum;

import java.util.List;
import tequio.profile.content.QuorumCondition;
import tequio.profile.content.StateProfile;
import tequio.profile.content.StateProfile.ThirdSeat;

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
  public static Quorum of(QuorumRule rule, Attendance there) {
    return of(rule, rule.conditions(), there);
  }

  /** Checks the conditions of the first call that a profile has. */
  public static Quorum of(StateProfile profile, Attendance there) {
    return of(QuorumRule.of(profile), there);
  }

  /**
   * Checks the conditions of the second call. If the rule allows only information then, there are
   * no conditions, and no decisions may be taken.
   */
  public static Quorum ofSecondCall(QuorumRule rule, Attendance there) {
    return switch (rule.secondCall()) {
      case SAME_QUORUM -> of(rule, there);
      case REDUCED_QUORUM -> of(rule, rule.secondCallConditions(), there);
      case INFORMATION_ONLY -> new Quorum(List.of());
    };
  }

  /** Checks the conditions of the second call that a profile has. */
  public static Quorum ofSecondCall(StateProfile profile, Attendance there) {
    return ofSecondCall(QuorumRule.of(profile), there);
  }

  /** Returns those of the conditions that are not met even with every seat present. */
  static List<QuorumCondition> impossible(
      QuorumRule rule, ThirdSeat thirdSeat, List<QuorumCondition> conditions) {
    var seats = rule.fillable(thirdSeat);
    return of(rule, conditions, new Attendance(seats, seats, true)).unmet();
  }

  private static Quorum of(QuorumRule rule, List<QuorumCondition> conditions, Attendance there) {
    return new Quorum(conditions.stream().filter(it -> !isMet(rule, it, there)).toList());
  }

  private static boolean isMet(QuorumRule rule, QuorumCondition it, Attendance there) {
    int more = there.facilitator() && rule.facilitatorCounts() ? 1 : 0;
    int present = there.allPresent() + more;
    return switch (it.form()) {
      case AT_LEAST_SEATS -> present >= it.seats().orElse(1);
      case EACH_SECTOR ->
          rule.required(it).stream().allMatch(sector -> there.presentOf(sector) > 0);
      case MAJORITY_OF_FILLED ->
          present > (there.allFilled() + (rule.facilitatorCounts() ? 1 : 0)) / 2;
    };
  }
}
