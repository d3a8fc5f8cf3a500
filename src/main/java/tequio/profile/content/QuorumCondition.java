package tequio.profile.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;

/**
 * Condition of a quorum.
 *
 * @param seats number of seats, if the form needs one
 * @param sectors codes of the required sectors; if empty, all sectors of the profile
 */
public record QuorumCondition(QuorumForm form, Optional<Integer> seats, List<String> sectors) {

  /** Forms of conditions. */
  public enum QuorumForm {
    /** A minimum number of seats is present. */
    @JsonProperty("at-least-seats")
    AT_LEAST_SEATS,
    /** At least one seat of each required sector is present. */
    @JsonProperty("each-sector")
    EACH_SECTOR,
    /** More than half of the filled seats are present. */
    @JsonProperty("majority-of-filled")
    MAJORITY_OF_FILLED
  }

  /** Requires a minimum number of seats. */
  public static QuorumCondition atLeast(int seats) {
    return new QuorumCondition(QuorumForm.AT_LEAST_SEATS, Optional.of(seats), List.of());
  }

  /** Requires at least one seat of each of these sectors. */
  public static QuorumCondition eachOf(String... sectors) {
    return new QuorumCondition(QuorumForm.EACH_SECTOR, Optional.empty(), List.of(sectors));
  }

  /** Requires more than half of the filled seats. */
  public static QuorumCondition majorityOfFilled() {
    return new QuorumCondition(QuorumForm.MAJORITY_OF_FILLED, Optional.empty(), List.of());
  }
}
