package tequio.assessment.instrument;

import com.fasterxml.jackson.annotation.JsonProperty;
import tequio.kernel.MissingReason;

/**
 * How each of the three blanks counts.
 *
 * @param notSeen of the answer "I do not know"
 * @param notApplicable of the answer "does not apply"
 * @param notReviewed of a question without an answer
 */
public record BlankRules(Treatment notSeen, Treatment notApplicable, Treatment notReviewed) {

  /** What a blank does to the score. None of them makes it a zero. */
  public enum Treatment {
    /** Any answer is possible: the score becomes an interval. */
    @JsonProperty("unknown")
    UNKNOWN,
    /** The question does not count. */
    @JsonProperty("excluded")
    EXCLUDED
  }

  public Treatment of(MissingReason why) {
    return switch (why) {
      case NOT_SEEN -> notSeen;
      case NOT_APPLICABLE -> notApplicable;
      case NOT_REVIEWED -> notReviewed;
    };
  }
}
