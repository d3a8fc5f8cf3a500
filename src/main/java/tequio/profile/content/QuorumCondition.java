package tequio.profile.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;

/**
 * A condition of a quorum, in one of the forms there are.
 *
 * @param seats how many, where the form counts seats
 * @param sectors codes of the sectors that must be there; all of the profile where none is named
 */
public record QuorumCondition(QuorumForm form, Optional<Integer> seats, List<String> sectors) {

  /** The forms a condition can have. */
  public enum QuorumForm {
    /** At least so many seats are present. */
    @JsonProperty("at-least-seats")
    AT_LEAST_SEATS,
    /** At least one seat of each sector named is present. */
    @JsonProperty("each-sector")
    EACH_SECTOR,
    /** Half plus one of the seats that are filled are present. */
    @JsonProperty("majority-of-filled")
    MAJORITY_OF_FILLED
  }

  /** At least so many seats. */
  public static QuorumCondition atLeast(int seats) {
    return new QuorumCondition(QuorumForm.AT_LEAST_SEATS, Optional.of(seats), List.of());
  }

  /** At least one seat of each of these sectors. */
  public static QuorumCondition eachOf(String... sectors) {
    return new QuorumCondition(QuorumForm.EACH_SECTOR, Optional.empty(), List.of(sectors));
  }

  /** Half plus one of the filled seats. */
  public static QuorumCondition majorityOfFilled() {
    return new QuorumCondition(QuorumForm.MAJORITY_OF_FILLED, Optional.empty(), List.of());
  }
}
