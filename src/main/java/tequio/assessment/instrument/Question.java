package tequio.assessment.instrument;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import tequio.kernel.Text;

/**
 * A question of an instrument.
 *
 * @param code unique in its instrument
 * @param conditions answers to other questions under which it is asked; all must hold
 * @param evidence whether a proof is asked for; empty where it is neither asked for nor welcome
 * @param automatic how the program can answer it by itself; empty where only people can
 */
public record Question(
    String code,
    Text text,
    Optional<Text> help,
    AnswerScale scale,
    List<QuestionCondition> conditions,
    Optional<EvidenceRule> evidence,
    Optional<AutomaticCheck> automatic) {

  /** Whether an answer needs a proof. */
  public enum EvidenceRule {
    @JsonProperty("welcome")
    WELCOME,
    @JsonProperty("required")
    REQUIRED
  }

  /** What the program can find out by asking a public address. */
  public enum AutomaticCheck {
    /** The address answers with a page. */
    @JsonProperty("page-answers")
    PAGE_ANSWERS,
    /** What is there is offered in an open format. */
    @JsonProperty("open-format")
    OPEN_FORMAT,
    /** The page names a telephone or an address of mail. */
    @JsonProperty("contact")
    CONTACT,
    /** What is there was changed in the last 31, 92, 183 or 366 days, as it says itself. */
    @JsonProperty("fresh-month")
    FRESH_MONTH,
    @JsonProperty("fresh-quarter")
    FRESH_QUARTER,
    @JsonProperty("fresh-half-year")
    FRESH_HALF_YEAR,
    @JsonProperty("fresh-year")
    FRESH_YEAR
  }

  public Question {
    conditions = List.copyOf(conditions);
  }

  public boolean needsEvidence() {
    return evidence.filter(it -> it == EvidenceRule.REQUIRED).isPresent();
  }
}
