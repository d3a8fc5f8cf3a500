package tequio.assessment.response;

import java.time.LocalDate;
import java.util.Optional;
import tequio.assessment.instrument.Respondent;
import tequio.kernel.GovernmentKey;

/**
 * An application of an instrument to a government.
 *
 * @param number among the assessments of its government; the published result has the same
 * @param capacity in which the assessor answers
 * @param assessor office or organisation, as the public reads it
 * @param due the day until which it is to be answered
 * @param replyUntil the last day on which the assessed may reply
 * @param sample what a second assessor answers; empty where there is none
 * @param edition the last one published; 0 where none is
 * @param reason why there is a new edition
 * @param assessed what is assessed, where that is no government
 */
public record Assessment(
    GovernmentKey government,
    int number,
    String instrument,
    int instrumentVersion,
    Respondent capacity,
    String assessor,
    AssessmentState state,
    Optional<LocalDate> due,
    Optional<LocalDate> replyUntil,
    Optional<ReviewSample> sample,
    int edition,
    Optional<String> reason,
    Optional<String> assessed) {

  /** The assessor, and somebody who answers a sample of the questions once more. */
  public static final int FIRST = 1;

  public static final int SECOND = 2;

  /** Where people work on it. */
  public String path() {
    return "/trabajo/" + government + "/diagnosticos/" + number;
  }

  public boolean isOpen() {
    return state == AssessmentState.ANSWERING;
  }
}
