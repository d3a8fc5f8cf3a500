package tequio.assessment.work;

import java.time.ZoneId;
import java.util.List;
import tequio.assessment.form.QuestionField;
import tequio.assessment.instrument.Instrument;
import tequio.assessment.instrument.InstrumentSection;
import tequio.assessment.response.Assessment;
import tequio.kernel.Page;
import tequio.territory.Government;

/**
 * The form of one section.
 *
 * @param action where the form is sent
 * @param next address of the section after it; empty in the last
 */
public record AnswerSectionPage(
    Government government,
    Assessment assessment,
    Instrument instrument,
    InstrumentSection section,
    List<QuestionField> fields,
    String action,
    String next,
    boolean second)
    implements Page {

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  public boolean isWrong() {
    return fields.stream().anyMatch(it -> !it.problem().isEmpty());
  }

  public boolean isOvertaken() {
    return fields.stream().anyMatch(it -> !it.conflict().isEmpty());
  }

  /** What has to be looked at, in the order of the form. */
  public List<QuestionField> troubles() {
    return fields.stream()
        .filter(it -> !it.problem().isEmpty() || !it.conflict().isEmpty())
        .toList();
  }

  @Override
  public int status() {
    return isOvertaken() ? 409 : isWrong() ? 422 : 200;
  }
}
