package tequio.assessment.ranking;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import tequio.assessment.scoring.ScoreRange;
import tequio.territory.Government;

/**
 * The places that follow from the scores of an edition. A place is one more than the number of
 * those certainly above. Where intervals overlap only the best and the worst place are known; equal
 * scores share a place; without data there is no place at all.
 */
public record RankingTable(List<RankedGovernment> placed, List<RankedGovernment> withoutData) {

  private static final int LEAST_FOR_EVENNESS = 10;
  private static final BigDecimal HIGH = new BigDecimal("0.9");

  /** Best places first; equal ones by their scores and names. */
  public static RankingTable of(
      List<RankingEntry> entries, Function<RankingEntry, Government> governments) {
    var scores = entries.stream().flatMap(it -> it.score().find().stream()).toList();
    var lows = sorted(scores, ScoreRange::low);
    var highs = sorted(scores, ScoreRange::high);
    var same =
        scores.stream()
            .filter(ScoreRange::isExact)
            .collect(groupingBy(it -> it.low().stripTrailingZeros(), counting()));
    var all =
        entries.stream().map(it -> place(it, governments.apply(it), lows, highs, same)).toList();
    return new RankingTable(
        all.stream().filter(RankedGovernment::hasData).sorted(order()).toList(),
        all.stream().filter(it -> !it.hasData()).sorted(comparing(RankingTable::name)).toList());
  }

  private static RankedGovernment place(
      RankingEntry entry,
      Government government,
      BigDecimal[] lows,
      BigDecimal[] highs,
      Map<BigDecimal, Long> same) {
    var score = entry.score().find();
    if (score.isEmpty()) {
      return new RankedGovernment(government, entry, 0, 0, 0);
    }
    var its = score.get();
    int above = lows.length - upTo(lows, its.high());
    int below = below(highs, its.low());
    int tied =
        its.isExact() ? same.getOrDefault(its.low().stripTrailingZeros(), 1L).intValue() - 1 : 0;
    return new RankedGovernment(government, entry, above + 1, lows.length - below, tied);
  }

  private static Comparator<RankedGovernment> order() {
    return comparing(RankedGovernment::best)
        .thenComparing(it -> it.score().orElseThrow().low(), Comparator.reverseOrder())
        .thenComparing(it -> it.score().orElseThrow().high(), Comparator.reverseOrder())
        .thenComparing(RankingTable::name);
  }

  private static String name(RankedGovernment it) {
    return it.government().fullName();
  }

  private static BigDecimal[] sorted(
      List<ScoreRange> scores, Function<ScoreRange, BigDecimal> end) {
    return scores.stream().map(end).sorted().toArray(BigDecimal[]::new);
  }

  /** How many are not greater. */
  private static int upTo(BigDecimal[] sorted, BigDecimal value) {
    return bound(sorted, it -> it.compareTo(value) <= 0);
  }

  /** How many are less. */
  private static int below(BigDecimal[] sorted, BigDecimal value) {
    return bound(sorted, it -> it.compareTo(value) < 0);
  }

  /** How many from the front hold; those that hold stand before those that do not. */
  private static int bound(BigDecimal[] sorted, Predicate<BigDecimal> holds) {
    int from = 0;
    int to = sorted.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (holds.test(sorted[middle])) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  public int size() {
    return placed.size() + withoutData.size();
  }

  public long certain() {
    return placed.stream().filter(RankedGovernment::isCertain).count();
  }

  /** Whether more than nine in ten exceed nine tenths of the scale: a reason to ask, no verdict. */
  public boolean isSuspiciouslyEven(BigDecimal highest) {
    var high = highest.multiply(HIGH);
    long above =
        placed.stream().filter(it -> it.score().orElseThrow().low().compareTo(high) > 0).count();
    return placed.size() >= LEAST_FOR_EVENNESS && above * 10 > placed.size() * 9L;
  }
}
