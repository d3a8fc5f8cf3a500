package tequio.assessment.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tequio.assessment.instrument.Respondent;
import tequio.kernel.Known;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;

/**
 * A frozen assessment: who assessed, with which version of which instrument, every answer and what
 * follows from them.
 *
 * @param fingerprint SHA-256 of the version of the instrument
 * @param assessed what was assessed, where that is no government
 * @param answered the day of the last answer
 * @param achieved criteria certainly achieved
 * @param applicable criteria that apply
 * @param unknown criteria that may or may not be achieved
 * @param lowest score possible; missing where there is no total
 * @param greatest score possible; missing where there is no total
 */
public record AssessmentResult(
    Text title,
    String instrument,
    int instrumentVersion,
    String fingerprint,
    Respondent capacity,
    Text assessor,
    Optional<Text> assessed,
    PartialDate answered,
    int achieved,
    int applicable,
    int unknown,
    Known<BigDecimal> lowest,
    Known<BigDecimal> greatest,
    List<AnsweredQuestion> answers,
    Optional<SecondAssessment> second,
    List<FindingReply> replies) {

  public AssessmentResult {
    answers = List.copyOf(answers);
    replies = List.copyOf(replies);
  }
}
