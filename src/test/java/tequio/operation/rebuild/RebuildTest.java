package tequio.operation.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tequio.kernel.Actor;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Known;
import tequio.kernel.Provenance;
import tequio.kernel.ReportingParty;
import tequio.kernel.SubjectReference;
import tequio.kernel.Text;
import tequio.ledger.history.Entry;
import tequio.ledger.history.Erasure;
import tequio.ledger.history.Projection;
import tequio.ledger.history.RecordReader;
import tequio.plan.PlanWorld;
import tequio.plan.publication.PublishPlan;
import tequio.plan.version.PlanSummary;
import tequio.plan.version.PublishedPlans;
import tequio.plan.withdrawal.WithdrawPlan;
import tequio.testing.TequioOwnerTest;

/** What is derived is thrown away and comes back from the record alone. */
@TequioOwnerTest
@Tag("slow")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RebuildTest {

  static final GovernmentKey COMALA = new GovernmentKey("06003");

  static final List<String> REGISTERS =
      List.of("appointment", "person", "office", "organisation_name", "organisation");

  @Autowired Rebuild rebuild;
  @Autowired DerivedTables tables;
  @Autowired List<Projection> derived;
  @Autowired RecordReader history;
  @Autowired PublishPlan publish;
  @Autowired WithdrawPlan withdraw;
  @Autowired PublishedPlans plans;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;

  /** A plan that was withdrawn, and a plan that was withdrawn and published again. */
  @BeforeEach
  void withdrawOnce() {
    if (plans.findPlan(COMALA, "2025").isPresent()) {
      return;
    }
    for (String code : List.of("2025", "2026")) {
      var file = PlanWorld.plan(COMALA, code, PlanWorld.entry(PlanWorld.content("De " + code)));
      publish.publish(file, PlanWorld.TERMS.because("Se publicó por error"));
      withdraw.run(
          plans.findPlan(COMALA, code).orElseThrow(),
          Actor.office("Presidencia"),
          Text.spanish("Era una prueba"));
      if (code.equals("2026")) {
        publish.publish(file, PlanWorld.TERMS.because("Se publica otra vez"));
      }
    }
  }

  @Test
  void a_withdrawal_outlives_its_words() {
    assertThat(searched())
        .as("what stands, and no more")
        .containsExactly("De 2026", "Plan de prueba 2026");
    var subject = new SubjectReference("plan-withdrawal", COMALA, "2025.1");
    var entry = history.list(subject).getFirst();
    transaction.executeWithoutResult(status -> history.erase(erasure(entry)));
    rebuild.run(line -> {});

    assertThat(plans.listOf(COMALA))
        .filteredOn(PlanSummary::withdrawn)
        .extracting(PlanSummary::code)
        .containsExactly("2025");
    assertThat(rebuild.check(line -> {})).isEmpty();
    assertThat(searched()).containsExactly("De 2026", "Plan de prueba 2026");
  }

  private List<String> searched() {
    return jdbc.sql("select name from search_entry where government = ? order by name")
        .param(COMALA.value())
        .query((row, n) -> row.getString("name"))
        .list();
  }

  @Test
  @Order(1)
  void every_public_page_is_byte_equal_after_everything_derived_was_thrown_away() throws Exception {
    try (var http = HttpClient.newHttpClient()) {
      var site = new EveryPage(port, http);
      var before = site.crawl();
      transaction.executeWithoutResult(status -> {
        tables.protect(tables.empty(names()));
        REGISTERS.forEach(table -> jdbc.sql("delete from " + table).update());
      });
      assertThat(site.crawl()).as("nothing is left of it").hasSizeLessThan(before.size());

      rebuild.run(line -> {});

      var after = site.crawl();
      assertThat(after.keySet()).isEqualTo(before.keySet());
      for (String path : before.keySet()) {
        assertThat(after.get(path)).as(path).isEqualTo(before.get(path));
      }
      System.out.println("pages compared: " + before.size());
    }
  }

  @Test
  void a_table_that_does_not_say_what_the_record_says_is_named_and_left() {
    jdbc.sql("update current_plan set version = version").update();
    assertThat(rebuild.check(line -> {})).isEmpty();
    var title = jdbc.sql("select min(title) from current_commitment").query(String.class).single();
    jdbc.sql("update current_commitment set title = 'Otra' where title = ?").param(title).update();

    assertThat(rebuild.check(line -> {})).containsExactly("current_commitment");
    assertThat(rebuild.check(line -> {})).containsExactly("current_commitment");
    rebuild.run(line -> {});
    assertThat(rebuild.check(line -> {})).isEmpty();
  }

  @Test
  void every_row_comes_back_as_it_was() {
    var before = rows();

    rebuild.run(line -> {});

    assertThat(before).allSatisfy((table, all) -> assertThat(all).as(table).isNotEmpty());
    assertThat(rows()).isEqualTo(before);
  }

  @Test
  void what_was_erased_stays_a_gap() {
    var government = twice();
    assertThatThrownBy(() -> erase(government, "2", "Segunda"))
        .isInstanceOf(BusinessRuleException.class);

    erase(government, "1", "Primera");
    var erased = rows();
    rebuild.run(line -> {});

    assertThat(rows()).isEqualTo(erased);
    assertThat(erased.toString())
        .contains("Segunda " + government)
        .doesNotContain("Primera " + government);
    assertThat(
            jdbc.sql(
                    "select count(*) from commitment_version where government = ? and body is null")
                .param(government.value())
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void whatever_interrupts_it_leaves_everything_as_it_was() {
    var before = rows();
    var told = new ArrayList<String>();

    assertThatThrownBy(() ->
            rebuild.run(line -> {
              told.add(line);
              if (told.size() == 3) {
                throw new IllegalStateException("stopped");
              }
            }))
        .hasMessage("stopped");

    assertThat(rows()).isEqualTo(before);
    assertThatThrownBy(() -> jdbc.sql("delete from commitment_version").update())
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void afterwards_nothing_published_can_be_changed_again() {
    rebuild.run(line -> {});

    for (String table : List.of("plan_version", "commitment_version", "evidence", "commitment")) {
      assertThatThrownBy(() -> jdbc.sql("delete from " + table).update())
          .as(table)
          .isInstanceOf(DataAccessException.class)
          .hasMessageContaining("is a record");
    }
  }

  private GovernmentKey twice() {
    var government = PlanWorld.newGovernment(jdbc);
    for (String words : List.of("Primera", "Segunda")) {
      var content = PlanWorld.content(words + " " + government);
      publish.publish(
          PlanWorld.plan(government, "2026", PlanWorld.entry(1, content)),
          PlanWorld.TERMS.because("Se corrigió."));
    }
    return government;
  }

  private void erase(GovernmentKey government, String version, String words) {
    var entry =
        history
            .list(new SubjectReference("commitment", government, "1"))
            .get(Integer.parseInt(version) - 1);
    assertThat(entry.body().orElseThrow().json()).contains(words);
    transaction.executeWithoutResult(status -> history.erase(erasure(entry)));
  }

  private static Erasure erasure(Entry entry) {
    return new Erasure(
        entry.envelope().subject(),
        entry.envelope().seq(),
        Text.spanish("Contenía datos personales"),
        Text.spanish("Derecho de cancelación"),
        new Provenance(
            ReportingParty.GOVERNMENT,
            Actor.office("Contraloría"),
            Known.notSeen(),
            PlanWorld.NOON,
            List.of()));
  }

  private List<String> names() {
    return derived.stream().flatMap(each -> each.tables().stream()).toList();
  }

  private Map<String, List<String>> rows() {
    var all = new TreeMap<String, List<String>>();
    for (var table : names()) {
      all.put(
          table,
          jdbc
              .sql("select to_jsonb(t)::text j from " + table + " t order by j")
              .query((row, n) -> row.getString("j"))
              .list()
              .stream()
              // Tests of the engine leave documents of a kind that no feature has.
              .filter(row -> !row.contains("\"trial-"))
              .toList());
    }
    return all;
  }
}
