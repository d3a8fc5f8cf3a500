package tequio.search.query;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tequio.search.document.EntryKinds;
import tequio.search.query.SearchResult.Choices;
import tequio.search.query.SearchResult.Closeness;

/** Runs a search in at most four statements and gives up after a time limit. */
@Component
public class Search {

  /** SQL state of a cancelled statement. */
  private static final String GIVEN_UP = "57014";

  private static final String BOUNDS =
      """
      select set_config('statement_timeout', :patience, true), set_config('jit', 'off', true),
        set_config('enable_seqscan', 'off', true)
      """;

  private final JdbcClient jdbc;
  private final QueryExpander wording;
  private final SearchRows rows;
  private final TransactionTemplate transaction;
  private final String patience;

  Search(
      JdbcClient jdbc,
      QueryExpander wording,
      SearchRows rows,
      PlatformTransactionManager transactions,
      @org.springframework.beans.factory.annotation.Value("${tequio.search.patience:1500ms}")
          String patience) {
    this.jdbc = jdbc;
    this.wording = wording;
    this.rows = rows;
    this.transaction = new TransactionTemplate(transactions);
    this.transaction.setReadOnly(true);
    this.patience = patience;
  }

  public SearchResult answer(SearchRequest asked) {
    try {
      return java.util.Objects.requireNonNull(transaction.execute(status -> bounded(asked)));
    } catch (DataAccessException failed) {
      if (failed.getRootCause() instanceof SQLException sql && GIVEN_UP.equals(sql.getSQLState())) {
        return SearchResult.empty(Closeness.TOO_SLOW);
      }
      throw failed;
    }
  }

  private SearchResult bounded(SearchRequest asked) {
    jdbc.sql(BOUNDS).param("patience", patience).query((row, n) -> true).list();
    if (asked.question().isEmpty() && asked.filters().isOpen()) {
      return choices(rows.find(asked, "", List.of()));
    }
    var reading = TsQuery.of(asked.question(), wording.of(asked.question()));
    if (reading.isEmpty() && reading.whole() && !asked.question().isEmpty()) {
      return SearchResult.empty(Closeness.ONLY_SMALL_WORDS);
    }
    if (reading.isEmpty() && !asked.question().isEmpty()) {
      return SearchResult.empty(Closeness.NOTHING);
    }
    if (reading.whole()) {
      var all = rows.find(asked, reading.all(), reading.terms());
      if (!all.kinds().isEmpty()) {
        return answer(reading, Closeness.ALL, all);
      }
    }
    var some = rows.find(asked, reading.any(), reading.terms());
    return answer(reading, some.kinds().isEmpty() ? Closeness.NOTHING : Closeness.SOME, some);
  }

  /** Returns no results but all filter values, for an empty query. */
  private static SearchResult choices(SearchRows.Found all) {
    return new SearchResult(
        Closeness.NOTHING_ASKED, List.of(), all.kinds(), choicesOf(all), Map.of(), "");
  }

  private static Choices choicesOf(SearchRows.Found found) {
    return new Choices(found.states(), found.goals(), found.years(), found.standings());
  }

  private SearchResult answer(TsQuery reading, Closeness closeness, SearchRows.Found found) {
    return new SearchResult(
        closeness,
        found.hits().stream().map(rows::hit).toList(),
        found.kinds(),
        choicesOf(found),
        reading.taken(),
        reading.suggestion());
  }

  /** Returns the kinds that can be found. */
  public EntryKinds kinds() {
    return rows.kinds();
  }
}
