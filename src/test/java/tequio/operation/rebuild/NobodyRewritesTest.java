package tequio.operation.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tequio.database.Database;
import tequio.database.Sql;
import tequio.database.TestDatabase;
import tequio.testing.TequioDemoTest;

/** No role rewrites what is public without first taking away, by name, what protects it. */
@TequioDemoTest
class NobodyRewritesTest {

  @Autowired Database database;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ledger_counter.government",
        "ledger_entry.government",
        "ledger_body.government",
        "ledger_place.place",
        "ledger_checkpoint.size",
        "plan.code",
        "commitment.number",
        "activity.number",
        "commitment_version.number",
        "plan_version.code",
        "plan_version_commitment.place",
        "progress_report.number",
        "evidence.number",
        "verification.number",
        "audit_entry.seq",
      })
  void neither_the_owner_nor_a_superuser_who_plays_replica(String column) throws SQLException {
    String table = column.substring(0, column.indexOf('.'));
    String name = column.substring(table.length() + 1);
    try (var owner = database.owner().connect();
        var superuser = TestDatabase.superuser(database).connect()) {
      Sql.run(superuser, "set session_replication_role = replica");
      assertThat(Sql.ask(superuser, "select rolsuper from pg_roles where rolname = current_user"))
          .isEqualTo("t");
      for (var connection : java.util.List.of(owner, superuser)) {
        for (var act :
            java.util.List.of(
                "update %1$s set %2$s = %2$s", "delete from %1$s", "truncate %1$s cascade")) {
          assertThatThrownBy(() -> Sql.run(connection, act.formatted(table, name)))
              .as(act.formatted(table, name))
              .isInstanceOf(SQLException.class)
              .extracting(refused -> ((SQLException) refused).getSQLState())
              .isEqualTo("23001");
        }
      }
    }
  }
}
