package tequio.assessment.act;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tequio.assessment.response.Assessment;
import tequio.assessment.result.FindingReply;
import tequio.assessment.result.ResultView;
import tequio.kernel.Page;
import tequio.territory.Government;

/**
 * The form in which the assessed reply to findings.
 *
 * @param typed by code of criterion
 * @param problems codes of criteria whose reply is wrong
 */
public record RepliesPage(
    Government government,
    Assessment assessment,
    ResultView result,
    Map<String, String> typed,
    Set<String> problems)
    implements Page {

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  @Override
  public int status() {
    return problems.isEmpty() ? 200 : 422;
  }

  /** Criteria that are not achieved or not known. */
  public List<ResultView.CriterionView> findings() {
    return result.sections().stream()
        .flatMap(it -> it.criteria().stream())
        .filter(it -> it.score().share().isKnown() && !it.score().isAchieved())
        .toList();
  }

  static String words(List<FindingReply> replies, String criterion) {
    return replies.stream()
        .filter(it -> it.criterion().equals(criterion))
        .map(it -> it.words().words())
        .findFirst()
        .orElse("");
  }
}
