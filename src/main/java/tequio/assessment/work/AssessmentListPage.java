package tequio.assessment.work;

import java.time.ZoneId;
import java.util.List;
import tequio.assessment.response.Assessment;
import tequio.kernel.Fraction;
import tequio.kernel.Page;
import tequio.territory.Government;

/**
 * The assessments of a government, for those who work on them.
 *
 * @param mayBegin whether the reader may begin one
 * @param mayRank whether the reader may bring a ranking
 */
public record AssessmentListPage(
    Government government, List<Line> lines, boolean mayBegin, boolean mayRank) implements Page {

  /** An assessment with the name of its instrument and how far it is answered. */
  public record Line(Assessment assessment, String name, Fraction answered) {}

  @Override
  public ZoneId zone() {
    return government.zone();
  }
}
