package tequio.operation.scrub;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tequio.database.Database;
import tequio.database.Sql;
import tequio.database.TestDatabase;
import tequio.kernel.GovernmentKey;
import tequio.kernel.SubjectReference;
import tequio.ledger.history.Body;
import tequio.ledger.history.Entry;
import tequio.ledger.history.RecordReader;
import tequio.ledger.log.LogHome;
import tequio.ledger.verify.EntryProof;
import tequio.operation.rebuild.Rebuild;
import tequio.plan.PlanWorld;
import tequio.plan.publication.PublishPlan;
import tequio.testing.TequioOwnerTest;

/**
 * What a superuser of the database does who takes away every protection, and what tells of it. Each
 * act is real and taken back at the end, with its transaction.
 */
@TequioOwnerTest
class DishonestOperatorTest {

  @Autowired PublishPlan publish;
  @Autowired RecordReader history;
  @Autowired RecordScrub scrub;
  @Autowired Rebuild rebuild;
  @Autowired LogHome home;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;

  private GovernmentKey government;
  private Entry entry;
  private String proof;

  @BeforeAll
  static void becomeSuperuser(@Autowired Database database) throws SQLException {
    become(database, " superuser");
  }

  @AfterAll
  static void becomeOwnerAgain(@Autowired Database database) throws SQLException {
    become(database, " nosuperuser");
  }

  @BeforeEach
  void promise() throws InterruptedException {
    government = PlanWorld.newGovernment(jdbc);
    publish.publish(
        PlanWorld.plan(
            government, "2026", PlanWorld.entry(1, PlanWorld.content("Plantar mil árboles"))),
        PlanWorld.TERMS);
    for (int turn = 0; !isSigned(); turn++) {
      assertThat(turn).isLessThan(600);
      Thread.sleep(100);
    }
    entry = find();
    proof =
        home.findReader()
            .orElseThrow()
            .proof(
                entry.place().orElseThrow(),
                entry.envelope().leafBytes(),
                entry.body().map(Body::salt))
            .toString();
  }

  /** Remade first: what earlier tests derived knew other towns than this program has in memory. */
  @Test
  void nothing_is_told_of_an_honest_one() {
    rebuild.run(line -> {});

    assertThat(told()).isEmpty();
    assertThat(rebuild.check(line -> {})).isEmpty();
  }

  @Test
  void a_promise_changed_on_the_page_is_told_by_whoever_makes_it_again_from_the_record() {
    doing(() -> {
      rewrite(
          "commitment_version", "body = replace(body::text, 'mil', 'cien')::jsonb", "number = 1");

      assertThat(rebuild.check(line -> {})).contains("commitment_version");
    });
  }

  @Test
  void a_promise_changed_in_the_record_too_is_told_by_its_sum() {
    doing(() -> {
      rewrite("ledger_body", "body = replace(body, 'mil', 'cien')", "seq = " + seq());

      assertThat(told()).singleElement().asString().contains("commitment/" + government);
      assertThatThrownBy(
              () -> evidence(entry.envelope().leaf(), find().body().orElseThrow().json()))
          .hasMessageContaining("not the one that was recorded");
    });
  }

  @Test
  void an_entry_changed_with_its_sum_is_told_by_the_published_log() {
    doing(() -> {
      backDate();

      assertThat(told()).singleElement().asString().contains("commitment/" + government);
      assertThatThrownBy(
              () -> evidence(find().envelope().leaf(), entry.body().orElseThrow().json()))
          .hasMessageContaining("not in the log");
    });
  }

  @Test
  void a_dropped_entry_is_told_by_the_published_log() {
    doing(() -> {
      for (String table : List.of("ledger_body", "ledger_place", "ledger_entry")) {
        jdbc.sql("alter table " + table + " disable trigger all").update();
        jdbc.sql("delete from %s where government = ? and seq = ?".formatted(table))
            .params(government.value(), entry.envelope().seq())
            .update();
      }

      assertThat(told()).isNotEmpty();
    });
  }

  @Test
  void a_body_that_is_gone_without_an_entry_that_says_why_is_told() {
    doing(() -> {
      rewrite("ledger_body", "body = null, salt = null", "seq = " + seq());

      assertThat(told()).singleElement().asString().contains("ningún registro dice por qué");
    });
  }

  /** Every fact of its own, and whatever is behind it. */
  private void doing(Runnable act) {
    transaction.executeWithoutResult(status -> {
      status.setRollbackOnly();
      act.run();
    });
    assertThat(told()).isEmpty();
  }

  private void backDate() {
    String at = "2020-01-01T00:00:00.000Z";
    rewrite(
        "ledger_entry",
        "at = '%s', leaf = replace(leaf, at, '%s')".formatted(at, at),
        "seq = " + seq());
  }

  private void rewrite(String table, String change, String where) {
    jdbc.sql("alter table " + table + " disable trigger all").update();
    int rows =
        jdbc.sql("update %s set %s where government = ? and %s".formatted(table, change, where))
            .param(government.value())
            .update();
    assertThat(rows).isEqualTo(1);
  }

  private void evidence(String leaf, String body) {
    var key = home.findKey().orElseThrow() + "\n";
    EntryProof.of(
            List.of(
                leaf.getBytes(UTF_8),
                proof.getBytes(UTF_8),
                key.getBytes(UTF_8),
                body.getBytes(UTF_8)))
        .check();
  }

  private List<String> told() {
    var problems = new ArrayList<String>();
    scrub.read(problems::add);
    return problems;
  }

  private long seq() {
    return entry.envelope().seq();
  }

  private Entry find() {
    return history.list(new SubjectReference("commitment", government, "1")).getFirst();
  }

  private boolean isSigned() {
    var place = find().place();
    return place.isPresent()
        && home.findReader()
            .filter(reader -> reader.checkpoint().size() > place.getAsLong())
            .isPresent();
  }

  private static void become(Database database, String what) throws SQLException {
    try (var superuser = TestDatabase.superuser(database).connect()) {
      Sql.run(superuser, "alter role " + Sql.name(database.owner().user()) + what);
    }
  }
}
