package tequio.assessment.result;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import tequio.kernel.Page;
import tequio.kernel.Text;
import tequio.territory.Government;
import tequio.web.GovernmentHeader;

/** Two results of one instrument: before and after, or two voices. */
public record ComparisonPage(Government government, GovernmentHeader place, Side one, Side other)
    implements Page {

  /** One of the results. */
  public record Side(String code, AssessmentResult content, ResultView result) {

    Optional<ResultView.CriterionView> criterion(String code) {
      return result.sections().stream()
          .flatMap(it -> it.criteria().stream())
          .filter(it -> it.criterion().code().equals(code))
          .findFirst();
    }
  }

  /** A criterion and what each result says of it; a blank stays a blank. */
  public record Row(
      Text name,
      Optional<ResultView.CriterionView> before,
      Optional<ResultView.CriterionView> after) {

    public boolean isDifferent() {
      return !word(before).equals(word(after));
    }

    private static String word(Optional<ResultView.CriterionView> it) {
      return it.map(ResultView.CriterionView::wordKey).orElse("");
    }
  }

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  /** In the order of the second; a criterion that only one version has is there too. */
  public List<Row> rows() {
    return other
        .result()
        .instrument()
        .criteria()
        .map(it -> new Row(it.name(), one.criterion(it.code()), other.criterion(it.code())))
        .toList();
  }

  /** How many criteria the two results say something else of. */
  public long different() {
    return rows().stream().filter(Row::isDifferent).count();
  }

  /** Whether the same assessor answered twice, so that the day alone tells them apart. */
  public boolean isOneAssessor() {
    return !isTwoVoices()
        && one.content().assessor().equals(other.content().assessor())
        && !one.content().answered().equals(other.content().answered());
  }

  /** Self-assessment beside the assessment of others: two voices, not a change. */
  public boolean isTwoVoices() {
    return one.content().capacity() != other.content().capacity();
  }

  public boolean isOneVersion() {
    return one.content().instrumentVersion() == other.content().instrumentVersion();
  }
}
