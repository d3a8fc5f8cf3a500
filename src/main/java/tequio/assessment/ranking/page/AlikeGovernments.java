package tequio.assessment.ranking.page;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import tequio.assessment.ranking.RankedGovernment;
import tequio.assessment.scoring.ScoreRange;
import tequio.kernel.Fraction;

/** Many governments of which a ranking says the same and no more than an interval. */
public record AlikeGovernments(List<RankedGovernment> all) {

  /** Fewer are told one by one. */
  private static final int LEAST = 12;

  private record Said(int best, int worst, ScoreRange score, Optional<Fraction> achieved) {}

  static List<AlikeGovernments> of(List<RankedGovernment> placed) {
    return placed.stream()
        .filter(it -> !it.isCertain() && !it.score().orElseThrow().isExact())
        .collect(groupingBy(AlikeGovernments::said, LinkedHashMap::new, toList()))
        .values()
        .stream()
        .filter(it -> it.size() >= LEAST)
        .map(AlikeGovernments::new)
        .toList();
  }

  private static Said said(RankedGovernment it) {
    return new Said(it.best(), it.worst(), it.score().orElseThrow(), it.entry().achieved());
  }

  /** One of them, for what is said of all. */
  public RankedGovernment first() {
    return all.getFirst();
  }
}
