package tequio.assessment.work;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import tequio.assessment.instrument.Instrument;
import tequio.assessment.instrument.Respondent;
import tequio.kernel.Page;
import tequio.territory.Government;
import tequio.web.form.TypedDay;

/**
 * The form that begins an assessment.
 *
 * @param capacities in which the reader may assess this government
 * @param problems names of the fields that are wrong
 */
public record BeginAssessmentPage(
    Government government,
    List<Instrument> instruments,
    Set<Respondent> capacities,
    String instrument,
    String capacity,
    String assessor,
    TypedDay due,
    String assessed,
    Set<String> problems)
    implements Page {

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  /** Whether it is of no government, and says of what. */
  public boolean isOfNone() {
    return government.key().isFederation();
  }

  @Override
  public int status() {
    return problems.isEmpty() ? 200 : 422;
  }
}
