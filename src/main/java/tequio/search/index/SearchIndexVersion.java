package tequio.search.index;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Version of the text folding with which the index was built. If it, or Java's Unicode version,
 * changed, the index is rebuilt at start; readers use the old rows meanwhile.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SearchIndexVersion implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(SearchIndexVersion.class);
  private static final String CURRENT = "2 java " + Runtime.version().feature();

  private final JdbcClient jdbc;
  private final SearchIndex index;

  SearchIndexVersion(JdbcClient jdbc, SearchIndex index) {
    this.jdbc = jdbc;
    this.index = index;
  }

  @Override
  @Transactional
  public void run(ApplicationArguments arguments) {
    if (isCurrent()) {
      return;
    }
    jdbc.sql("lock table search_folding in exclusive mode").update();
    if (!isCurrent()) {
      LOG.debug("search: every row is folded again");
      index.rebuild();
      jdbc.sql(
              """
              insert into search_folding (version) values (:version)
              on conflict (only_one) do update set version = excluded.version
              """)
          .param("version", CURRENT)
          .update();
    }
  }

  private boolean isCurrent() {
    return jdbc.sql("select version from search_folding")
        .query(String.class)
        .optional()
        .filter(CURRENT::equals)
        .isPresent();
  }
}
