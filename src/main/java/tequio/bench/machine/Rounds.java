package tequio.bench.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Measures two things in alternation, so that background load affects both. */
public record Rounds(List<Rate> ours, List<Rate> theirs) {

  public static final int MOST = 5;

  private static final Pattern PRINTED = Pattern.compile("rates ([\\d.E]+) ([\\d.E]+)");

  /** One of each to warm up, which does not count; then whoever was first is second. */
  public static Rounds alternating(int rounds, Supplier<Rate> ours, Supplier<Rate> theirs) {
    var all = new Rounds(new ArrayList<>(), new ArrayList<>());
    for (int round = 0; round <= rounds; round++) {
      if (round % 2 == 0) {
        all.ours.add(ours.get());
        all.theirs.add(theirs.get());
      } else {
        all.theirs.add(theirs.get());
        all.ours.add(ours.get());
      }
    }
    all.ours.removeFirst();
    all.theirs.removeFirst();
    return all;
  }

  /**
   * Reads the rounds that a command printed, {@code rates OURS THEIRS} each; the first warms up.
   */
  public static Rounds read(String said) {
    var rounds = new Rounds(new ArrayList<>(), new ArrayList<>());
    PRINTED
        .matcher(said)
        .results()
        .skip(1)
        .forEach(it -> {
          rounds.ours.add(new Rate(Double.parseDouble(it.group(1)), 0));
          rounds.theirs.add(new Rate(Double.parseDouble(it.group(2)), 0));
        });
    return rounds;
  }

  /** Of each round ours over theirs: only what ran side by side is compared. */
  public List<Double> ratios(ToDoubleFunction<Rate> of) {
    return IntStream.range(0, ours.size())
        .mapToObj(i -> of.applyAsDouble(ours.get(i)) / of.applyAsDouble(theirs.get(i)))
        .toList();
  }

  public static long perSecond(List<Rate> rates) {
    return Math.round(median(rates.stream().map(Rate::perSecond).toList()));
  }

  public static double median(List<Double> values) {
    var sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  /** The smallest value below which so many of a hundred lie. */
  public static double percentile(List<Double> values, int percent) {
    var sorted = values.stream().sorted().toList();
    int at = (int) Math.ceil(sorted.size() * percent / 100.0) - 1;
    return sorted.get(Math.max(0, at));
  }
}
