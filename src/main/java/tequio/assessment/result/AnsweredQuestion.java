package tequio.assessment.result;

import java.util.List;
import java.util.Optional;
import tequio.assessment.scoring.AnswerValue;
import tequio.kernel.Known;
import tequio.kernel.MissingReason;
import tequio.kernel.Text;

/**
 * The answer to a question of an instrument.
 *
 * @param question code of the question
 * @param answer not seen means "I do not know"; not reviewed, that there is none
 * @param reason why it was answered so
 * @param automatic whether the program answered it by itself
 */
public record AnsweredQuestion(
    String question,
    Known<AnswerValue> answer,
    Optional<Text> reason,
    List<AnswerEvidence> evidence,
    boolean automatic) {

  public AnsweredQuestion {
    evidence = List.copyOf(evidence);
  }

  /** Of a question that nobody answered. */
  public static AnsweredQuestion none(String question) {
    return of(question, Known.missing(MissingReason.NOT_REVIEWED));
  }

  public static AnsweredQuestion of(String question, Known<AnswerValue> answer) {
    return new AnsweredQuestion(question, answer, Optional.empty(), List.of(), false);
  }

  /** Whether somebody answered, if only that they do not know. */
  public boolean hasAnswer() {
    return !(answer instanceof Known.Missing<AnswerValue>(var why)
        && why == MissingReason.NOT_REVIEWED);
  }
}
