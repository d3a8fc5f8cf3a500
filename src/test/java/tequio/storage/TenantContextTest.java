package tequio.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tequio.database.Database;
import tequio.kernel.GovernmentKey;
import tequio.testing.TequioTest;

/** The second wall: what another government works on is not there, whatever a statement asks. */
@TequioTest
class TenantContextTest {

  static final GovernmentKey COLIMA = new GovernmentKey("06002");
  static final GovernmentKey MANZANILLO = new GovernmentKey("06007");

  @Autowired JdbcClient jdbc;
  @Autowired PlatformTransactionManager transactions;
  @Autowired TenantContext scope;

  @BeforeAll
  static void makeWorkingTable(@Autowired Database database) throws SQLException {
    asOwner(
        database,
        "create table trial_draft (government text not null references government (key), words text not null)",
        "alter table trial_draft enable row level security",
        "create policy own_governments on trial_draft using (in_work_scope(government))"
            + " with check (in_work_scope(government))",
        "insert into trial_draft values ('06002', 'de Colima'), ('06007', 'de Manzanillo')");
  }

  @AfterAll
  static void dropWorkingTable(@Autowired Database database) throws SQLException {
    asOwner(database, "drop table trial_draft");
  }

  @Test
  void CVE_2026_45414_a_query_without_its_condition_sees_only_ones_own_government() {
    assertThat(within(List.of(COLIMA))).containsExactly("de Colima");
    assertThat(within(List.of(COLIMA, MANZANILLO))).containsExactly("de Colima", "de Manzanillo");
  }

  @Test
  void where_nobody_said_for_whom_nothing_is_seen() {
    assertThat(within(List.of())).isEmpty();
    assertThat(all()).isEmpty();
    assertThat(inTransaction()).isEmpty();
  }

  @Test
  void nothing_of_one_transaction_is_left_for_the_next() {
    within(List.of(COLIMA));

    for (int connection = 0; connection < 12; connection++) {
      assertThat(inTransaction()).isEmpty();
    }
  }

  @Test
  void a_scope_holds_inside_a_transaction_that_runs_already_and_ends_with_it() {
    new TransactionTemplate(transactions)
        .executeWithoutResult(status -> {
          assertThat(scope.within(List.of(MANZANILLO), this::all)).containsExactly("de Manzanillo");
          assertThat(all()).isEmpty();
        });
  }

  @Test
  void CVE_2026_45330_nothing_is_written_for_another_government() {
    assertThatThrownBy(() -> write("insert into trial_draft values ('06007', 'de otro')"))
        .isInstanceOf(DataAccessException.class)
        .rootCause()
        .hasMessageContaining("row-level security");
    assertThat(write("update trial_draft set words = 'x' || words")).isEqualTo(1);
  }

  private int write(String statement) {
    var transaction = new TransactionTemplate(transactions);
    return scope.within(
        List.of(COLIMA),
        () ->
            Objects.requireNonNull(
                transaction.<Integer>execute(status -> jdbc.sql(statement).update())));
  }

  private List<String> within(List<GovernmentKey> governments) {
    return scope.within(governments, this::inTransaction);
  }

  private List<String> inTransaction() {
    return Objects.requireNonNull(
        new TransactionTemplate(transactions).<List<String>>execute(status -> all()));
  }

  private List<String> all() {
    return jdbc.sql("select replace(words, 'x', '') from trial_draft order by government")
        .query((row, index) -> row.getString(1))
        .list();
  }

  private static void asOwner(Database database, String... statements) throws SQLException {
    try (var owner = database.owner().connect();
        var statement = owner.createStatement()) {
      for (var sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
