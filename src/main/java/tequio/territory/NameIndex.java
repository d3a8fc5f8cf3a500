package tequio.territory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tequio.kernel.GovernmentKey;

/**
 * Finds governments by the words of their names. Each query word is compared once with each
 * distinct word of the catalogue; number and length of query words are limited.
 */
final class NameIndex {

  private static final int MOST_LETTERS = 80;
  private static final int MOST_WORDS = 8;

  private static final int FEW = 2;
  private static final int BETTER_KNOWN = 10;

  /** Stop words, ignored unless the query has nothing else. */
  private static final Set<String> SMALL =
      Set.of(
          "de",
          "del",
          "la",
          "las",
          "el",
          "los",
          "y",
          "ciudad",
          "cd",
          "municipio",
          "alcaldia",
          "estado",
          "gobierno");

  static final Map<GovernmentKey, String> NICKNAMES =
      Map.of(
          new GovernmentKey("00"), "federacion pais nacional",
          new GovernmentKey("09"), "cdmx df",
          new GovernmentKey("15"), "edomex");

  /**
   * Government with the indexes of its words in the vocabulary: of its own names, and of seat,
   * state and nicknames, which weigh less.
   */
  private record Entry(Government government, String name, int[] own, int[] around) {}

  private record Hit(Government government, int cost) {}

  private final Map<String, Integer> words = new HashMap<>();
  private final List<String> vocabulary = new ArrayList<>();
  private final List<Entry> entries;

  NameIndex(Collection<Government> all) {
    entries =
        all.stream()
            .map(government ->
                new Entry(
                    government,
                    NameNormalizer.fold(government.shortName()),
                    numbers(
                        government.shortName() + " " + government.name() + " " + government.key()),
                    numbers(around(government))))
            .toList();
  }

  GovernmentSearchResult search(String asked, int most) {
    var question = NameNormalizer.fold(asked.substring(0, Math.min(asked.length(), MOST_LETTERS)));
    var asks = meaningful(question);
    if (asks.isEmpty()) {
      return new GovernmentSearchResult(
          GovernmentSearchResult.Closeness.NOTHING_ASKED, List.of(), 0);
    }
    for (var closeness :
        List.of(
            GovernmentSearchResult.Closeness.SAME,
            GovernmentSearchResult.Closeness.SIMILAR,
            GovernmentSearchResult.Closeness.PARTLY)) {
      var hits = hits(question, asks, closeness);
      if (!hits.isEmpty()) {
        boolean same = closeness == GovernmentSearchResult.Closeness.SAME;
        var all = same ? withBetterKnown(hits, question, asks) : hits;
        return result(closeness, all, most);
      }
    }
    return new GovernmentSearchResult(GovernmentSearchResult.Closeness.NOTHING, List.of(), 0);
  }

  private static GovernmentSearchResult result(
      GovernmentSearchResult.Closeness closeness, List<Hit> all, int most) {
    return new GovernmentSearchResult(
        closeness, all.stream().limit(most).map(Hit::government).toList(), all.size());
  }

  /**
   * Adds much more populous places with nearly the same name if only one or two small places match
   * exactly, since the larger ones may be meant.
   */
  private List<Hit> withBetterKnown(List<Hit> same, String question, List<String> asks) {
    int largest = same.stream().mapToInt(it -> people(it.government())).max().orElse(0);
    if (same.size() > FEW || largest == 0) {
      return same;
    }
    var better =
        hits(question, asks, GovernmentSearchResult.Closeness.SIMILAR).stream()
            .filter(it -> same.stream().noneMatch(one -> one.government().equals(it.government())))
            .filter(it -> people(it.government()) > BETTER_KNOWN * largest)
            .limit(FEW);
    return Stream.concat(same.stream(), better).toList();
  }

  private static int people(Government government) {
    return government.population().or(0);
  }

  private List<Hit> hits(
      String question, List<String> asks, GovernmentSearchResult.Closeness closeness) {
    var costs = asks.stream().map(ask -> costs(ask, closeness)).toList();
    var most =
        closeness == GovernmentSearchResult.Closeness.PARTLY
            ? WordDistance.NONE * asks.size() - 1
            : WordDistance.NONE - 1;
    return entries.stream()
        .map(entry -> new Hit(entry.government(), cost(entry, question, costs)))
        .filter(hit -> hit.cost() <= most)
        .sorted(
            Comparator.comparingInt(Hit::cost)
                .thenComparing(hit -> -hit.government().population().or(0))
                .thenComparing(hit -> hit.government().key()))
        .toList();
  }

  private int[] costs(String ask, GovernmentSearchResult.Closeness closeness) {
    var typos = closeness != GovernmentSearchResult.Closeness.SAME;
    return vocabulary.stream().mapToInt(word -> WordDistance.of(ask, word, typos)).toArray();
  }

  private static int cost(Entry entry, String question, List<int[]> costs) {
    int sum = 0;
    for (int[] cost : costs) {
      int own = least(entry.own(), cost);
      int around = least(entry.around(), cost) + WordDistance.AROUND;
      sum += Math.min(WordDistance.NONE, Math.min(own, around));
    }
    if (entry.name().equals(question)) {
      return sum;
    }
    return sum + (entry.name().startsWith(question) ? 1 : 2) * WordDistance.OTHER_NAME;
  }

  private static int least(int[] numbers, int[] cost) {
    return Arrays.stream(numbers).map(number -> cost[number]).min().orElse(WordDistance.NONE);
  }

  private static List<String> meaningful(String question) {
    var all =
        Arrays.stream(question.split(" "))
            .filter(word -> !word.isEmpty())
            .distinct()
            .limit(MOST_WORDS)
            .toList();
    var some = all.stream().filter(word -> !SMALL.contains(word)).toList();
    return some.isEmpty() ? all : some;
  }

  private int[] numbers(String text) {
    return Arrays.stream(NameNormalizer.fold(text).split(" "))
        .filter(word -> !word.isEmpty())
        .distinct()
        .mapToInt(word ->
            words.computeIfAbsent(
                word,
                fresh -> {
                  vocabulary.add(fresh);
                  return vocabulary.size() - 1;
                }))
        .toArray();
  }

  private static String around(Government government) {
    return NICKNAMES.getOrDefault(government.key(), "")
        + " "
        + government.seat().or("")
        + " "
        + government.state().map(in -> in.shortName() + " " + in.name()).orElse("");
  }
}
