package tequio.assessment.work;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import tequio.assessment.instrument.Instrument;
import tequio.assessment.instrument.InstrumentSection;
import tequio.assessment.instrument.Respondent;
import tequio.assessment.response.Assessment;
import tequio.assessment.result.ResultView;
import tequio.kernel.Fraction;
import tequio.kernel.Page;
import tequio.territory.Government;

/**
 * An assessment under way: how far each section is answered and what can be done next.
 *
 * @param mine whether the reader answers in its capacity
 * @param second whether the reader may answer as the second assessor
 * @param mayReply whether the reader replies for the assessed
 */
public record AssessmentPage(
    Government government,
    Assessment assessment,
    Instrument instrument,
    List<Progress> sections,
    List<Progress> secondSections,
    ResultView result,
    ReplyTerm term,
    Invitations invitations,
    boolean mine,
    boolean second,
    boolean mayReply)
    implements Page {

  /**
   * How far a section is answered.
   *
   * @param withoutEvidence answers that need a proof and have none
   */
  public record Progress(InstrumentSection section, Fraction answered, int withoutEvidence) {}

  /**
   * What the profile in force says.
   *
   * @param days working days of reply
   */
  public record ReplyTerm(LocalDate today, int days) {}

  /** Who was asked to answer the same instrument, and who else can be. */
  public record Invitations(List<Respondent> invited, List<Respondent> open) {}

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  public Fraction answered() {
    return sections.stream().map(Progress::answered).reduce(Fraction.NONE, Fraction::plus);
  }

  public int withoutEvidence() {
    return sections.stream().mapToInt(Progress::withoutEvidence).sum();
  }

  /** Whether the days of reply are over. */
  public boolean isReplyOver() {
    return assessment.replyUntil().filter(term.today()::isAfter).isPresent();
  }

  public boolean isReplying() {
    return assessment.state() == tequio.assessment.response.AssessmentState.REPLYING;
  }

  public boolean isFrozen() {
    return assessment.state() == tequio.assessment.response.AssessmentState.FROZEN;
  }

  public String publicPath() {
    return government.path() + "/diagnosticos/" + assessment.number();
  }
}
