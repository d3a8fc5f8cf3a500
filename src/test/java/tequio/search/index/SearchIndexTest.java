package tequio.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tequio.testing.TequioDemoTest;

/** The rows that searches read are those that the public tables say. */
@TequioDemoTest
class SearchIndexTest {

  @Autowired SearchIndex index;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  @Test
  void rows_made_again_are_the_rows_that_were_there() {
    var before = rows();

    index.rebuild();

    assertThat(before).hasSizeGreaterThan(60);
    assertThat(rows()).isEqualTo(before);
  }

  @Test
  void statements_use_the_indexes() {
    var plan =
        transaction.execute(status -> {
          jdbc.sql("select set_config('enable_seqscan', 'off', true)")
              .query((row, n) -> true)
              .list();
          return jdbc.sql(
                  """
                  explain select ref from search_entry
                  where words @@ search_question('agua & (ciudad | municip)') limit 600
                  """)
              .query(String.class)
              .list();
        });

    assertThat(String.valueOf(plan)).contains("search_entry_words").doesNotContain("Seq Scan");
  }

  /** Of the demonstration: the gazetteer in memory knows no town that another test has founded. */
  private List<String> rows() {
    return jdbc.sql(
            """
            select to_jsonb(t)::text j from search_entry t
            where not '99' = any(t.states) order by ref collate "C"
            """)
        .query((row, n) -> row.getString("j"))
        .list();
  }
}
