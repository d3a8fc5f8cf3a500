package tequio.search.query;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tequio.search.query.WordMatches.How;
import tequio.territory.NameNormalizer;

/** Finds, in one statement, the words of the vocabulary that each query word may stand for. */
@Component
class QueryExpander {

  private static final int SHORT = 3;
  private static final int MOST = 6;

  private static final String LOOK_UP =
      """
      select typed.word typed, typed.stem is null stop, meant.how, meant.word
      from (
        select word, stem, exists (select from search_word w where w.stem = typed.stem) stands
        from (select word, search_stem(word) stem from unnest(:words::text[]) word) typed) typed
      left join lateral (
        select 0 how, typed.word where typed.stands
        union all
        select how, word from (
          (select 1 how, w.word from search_word w
            where not typed.stands and length(typed.word) >= 3
              and w.word > typed.word and w.word < typed.word || '~'
            order by length(w.word), w.word limit 6)
          union all
          (select 2, w.word from search_word w
            where not typed.stands and length(typed.word) >= 4
              and typed.word !~ '[0-9]' and w.word % typed.word
            order by similarity(w.word, typed.word) desc, w.word limit 12)) near
        where search_word_stands(near.word)
      ) meant on true
      """;

  private record Row(String typed, boolean stop, int how, String word) {}

  private final JdbcClient jdbc;

  QueryExpander(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Map<String, WordMatches> of(SearchQuery question) {
    var rows =
        jdbc
            .sql(LOOK_UP)
            .param("words", question.words().toArray(String[]::new))
            .query((row, n) -> {
              var word = row.getString("word");
              return new Row(
                  row.getString("typed"),
                  row.getBoolean("stop"),
                  row.getInt("how"),
                  word == null ? "" : word);
            })
            .list()
            .stream()
            .collect(groupingBy(Row::typed));
    var meant = new HashMap<String, WordMatches>();
    rows.forEach((typed, found) -> meant.put(typed, meant(typed, found)));
    return meant;
  }

  private static WordMatches meant(String typed, List<Row> found) {
    if (found.getFirst().stop()) {
      return new WordMatches(How.STOP, List.of());
    }
    var spanish = EnglishTopics.spanish(typed);
    if (!spanish.isEmpty()) {
      return new WordMatches(
          How.TRANSLATED, Stream.concat(Stream.of(typed), spanish.stream()).toList());
    }
    var same = words(found, 0);
    if (!same.isEmpty() || typed.length() < SHORT) {
      return new WordMatches(How.SAME, List.of(typed));
    }
    var longer = words(found, 1);
    if (!longer.isEmpty()) {
      return new WordMatches(How.BEGINNING, longer);
    }
    var similar = nearest(typed, words(found, 2));
    return new WordMatches(similar.isEmpty() ? How.UNKNOWN : How.SIMILAR, similar);
  }

  private static List<String> words(List<Row> found, int how) {
    return found.stream()
        .filter(row -> row.how() == how && !row.word().isEmpty())
        .map(Row::word)
        .limit(how == 2 ? Long.MAX_VALUE : MOST)
        .toList();
  }

  /** Returns the words with the smallest edit distance, unless that is too large for the length. */
  private static List<String> nearest(String typed, List<String> similar) {
    int most = typed.length() < 6 ? 1 : typed.length() < 12 ? 2 : 3;
    int least =
        similar.stream()
            .mapToInt(word -> NameNormalizer.distance(typed, word))
            .min()
            .orElse(most + 1);
    return least > most
        ? List.of()
        : similar.stream()
            .filter(word -> NameNormalizer.distance(typed, word) == least)
            .limit(3)
            .toList();
  }
}
