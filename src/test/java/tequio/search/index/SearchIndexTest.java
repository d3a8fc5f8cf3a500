package tequio.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static tequio.plan.PlanWorld.content;
import static tequio.plan.PlanWorld.entry;
import static tequio.plan.PlanWorld.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import tequio.plan.PlanWorld;
import tequio.plan.publication.PublishPlan;
import tequio.search.query.Filters;
import tequio.search.query.Hit;
import tequio.search.query.Search;
import tequio.search.query.SearchQuery;
import tequio.search.query.SearchRequest;
import tequio.testing.TequioDemoTest;

@TequioDemoTest
class SearchIndexTest {

  @Autowired SearchIndex index;
  @Autowired PublishPlan publish;
  @Autowired Search search;
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
  @Transactional
  void what_is_published_is_found_at_once_under_its_newest_name() {
    var town = PlanWorld.newGovernment(jdbc);
    publish.publish(plan(town, "2026", entry(1, content("Quiosco zumbador"))), PlanWorld.TERMS);
    assertThat(names("quiosco zumbador")).contains("Quiosco zumbador");

    publish.publish(
        plan(town, "2026", entry(1, content("Quiosco murmurante"))),
        PlanWorld.TERMS.because("Se corrigió."));

    assertThat(names("quiosco murmurante")).contains("Quiosco murmurante");
    assertThat(names("zumbador")).isEmpty();
    assertThat(names("quiosko murmurante")).contains("Quiosco murmurante");
  }

  @Test
  void what_was_not_published_in_the_end_is_not_found() {
    var town = PlanWorld.newGovernment(jdbc);
    transaction.executeWithoutResult(status -> {
      publish.publish(plan(town, "2026", entry(1, content("Relojería fantasma"))), PlanWorld.TERMS);
      status.setRollbackOnly();
    });

    assertThat(names("relojeria fantasma")).isEmpty();
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

  private List<String> names(String typed) {
    var none =
        new Filters(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return search
        .answer(
            new SearchRequest(
                SearchQuery.of(typed), none, 1, Instant.parse("2026-11-21T18:00:00Z")))
        .hits()
        .stream()
        .map(Hit::plainName)
        .toList();
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
