package tequio.consultation.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;

/** Public answer to somebody who contested the removal of a submission. */
public record RemovalReview(
    int submission, PartialDate decided, ReviewResult result, Text explanation) {

  /** What the review decides. */
  public enum ReviewResult {
    /** The submission is shown again. */
    @JsonProperty("restored")
    RESTORED,
    @JsonProperty("upheld")
    UPHELD
  }
}
