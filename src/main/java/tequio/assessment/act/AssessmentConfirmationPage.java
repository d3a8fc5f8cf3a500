package tequio.assessment.act;

import java.time.LocalDate;
import java.time.ZoneId;
import tequio.assessment.instrument.Instrument;
import tequio.assessment.response.Assessment;
import tequio.assessment.result.AnsweredQuestion;
import tequio.assessment.result.ResultView;
import tequio.kernel.Page;
import tequio.territory.Government;

/**
 * Last confirmation before an assessment is closed, published or thrown away.
 *
 * @param result what would be published
 * @param seen fingerprint of it: only this is carried out
 * @param replyUntil the last day of reply, where it is closed today
 * @param moved whether somebody changed an answer since it was shown before
 */
public record AssessmentConfirmationPage(
    Government government,
    Assessment assessment,
    Instrument instrument,
    AssessmentAct act,
    ResultView result,
    String seen,
    LocalDate replyUntil,
    boolean moved)
    implements Page {

  /** The field by which somebody confirms what they were shown. */
  static final String CONFIRMED = "confirma";

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  public long answered() {
    return result.answers().values().stream().filter(AnsweredQuestion::hasAnswer).count();
  }

  public long unanswered() {
    return result.answers().size() - answered();
  }

  public long withoutEvidence() {
    return result.sections().stream()
        .flatMap(it -> it.criteria().stream())
        .flatMap(it -> it.answers().stream())
        .filter(it -> it.lacksEvidence())
        .count();
  }

  public long replies() {
    return result.replies().values().stream().mapToLong(it -> it.size()).sum();
  }

  @Override
  public int status() {
    return moved ? 409 : 200;
  }
}
