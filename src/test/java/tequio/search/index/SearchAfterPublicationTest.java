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
import org.springframework.transaction.support.TransactionTemplate;
import tequio.plan.PlanWorld;
import tequio.plan.publication.PublishPlan;
import tequio.search.query.Filters;
import tequio.search.query.Hit;
import tequio.search.query.Search;
import tequio.search.query.SearchQuery;
import tequio.search.query.SearchRequest;
import tequio.testing.TequioTest;

/** What becomes public is found from the moment it is, and not before. */
@TequioTest
class SearchAfterPublicationTest {

  @Autowired PublishPlan publish;
  @Autowired Search search;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  @Test
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
}
