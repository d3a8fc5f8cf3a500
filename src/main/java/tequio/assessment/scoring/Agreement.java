package tequio.assessment.scoring;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import tequio.kernel.Known;
import tequio.kernel.MissingReason;

/**
 * How far two assessors agree on the questions that both answered. Kappa is (p - e) / (1 - e): p is
 * the share of equal answers, e the share that two people would reach by chance with the same
 * frequencies of answers.
 *
 * @param compared questions that both answered
 * @param equal answered alike
 * @param kappa to two decimals; missing where nothing is compared or where all answers are the same
 */
public record Agreement(int compared, int equal, Known<BigDecimal> kappa) {

  public static Agreement of(
      Map<String, Known<AnswerValue>> one, Map<String, Known<AnswerValue>> other) {
    var first = new ArrayList<String>();
    var second = new ArrayList<String>();
    for (var question : new TreeSet<>(one.keySet())) {
      var mine = category(one.get(question));
      var theirs = category(other.get(question));
      if (!mine.isEmpty() && !theirs.isEmpty()) {
        first.add(mine);
        second.add(theirs);
      }
    }
    int equal = 0;
    for (int i = 0; i < first.size(); i++) {
      equal += first.get(i).equals(second.get(i)) ? 1 : 0;
    }
    return new Agreement(first.size(), equal, kappa(first, second, equal));
  }

  /** Empty where nobody answered; "I do not know" is an answer. */
  private static String category(@org.jspecify.annotations.Nullable Known<AnswerValue> answer) {
    return switch (answer) {
      case null -> "";
      case Known.Value<AnswerValue>(var it) -> "=" + String.join(" ", it.plain());
      case Known.Missing<AnswerValue>(var why) ->
          why == MissingReason.NOT_REVIEWED ? "" : why.name();
    };
  }

  /** In whole numbers: (n * equal - chance) / (n * n - chance). */
  private static Known<BigDecimal> kappa(List<String> one, List<String> other, int equal) {
    var mine = one.stream().collect(groupingBy(Function.identity(), counting()));
    var theirs = other.stream().collect(groupingBy(Function.identity(), counting()));
    long chance =
        mine.entrySet().stream()
            .mapToLong(it -> it.getValue() * theirs.getOrDefault(it.getKey(), 0L))
            .sum();
    long size = one.size();
    if (size * size == chance) {
      return Known.missing(MissingReason.NOT_APPLICABLE);
    }
    return Known.of(
        BigDecimal.valueOf(size * equal - chance)
            .divide(BigDecimal.valueOf(size * size - chance), 2, RoundingMode.HALF_UP));
  }
}
