package tequio.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tequio.testing.TequioTest;

/** The program works with a role that can change rows and nothing else. */
@TequioTest
class RolesTest {

  @Autowired JdbcClient jdbc;
  @Autowired Database database;

  @Test
  void the_program_works_as_the_lesser_role() {
    assertThat(jdbc.sql("select current_user").query(String.class).single())
        .isEqualTo(database.program().user());
  }

  @Test
  void the_program_owns_nothing() {
    assertThat(
            jdbc.sql("select relname from pg_class where pg_get_userbyid(relowner) = current_user")
                .query(String.class)
                .list())
        .isEmpty();
  }

  @Test
  void the_program_may_make_no_table() {
    assertThatThrownBy(() -> jdbc.sql("create table public.anything (n int)").update())
        .isInstanceOf(BadSqlGrammarException.class);
  }

  @Test
  void the_program_may_work_on_a_table_that_the_owner_makes() throws Exception {
    try (var owner = database.owner().connect()) {
      Sql.run(owner, "create table public.roles_test (n int generated always as identity)");
      try {
        assertThat(jdbc.sql("insert into roles_test default values").update()).isEqualTo(1);
        assertThat(jdbc.sql("delete from roles_test").update()).isEqualTo(1);
      } finally {
        Sql.run(owner, "drop table public.roles_test");
      }
    }
  }

  @Test
  void the_program_may_not_rewrite_the_history_of_migrations() {
    assertThatThrownBy(() -> jdbc.sql("delete from flyway_schema_history").update())
        .isInstanceOf(BadSqlGrammarException.class);
  }
}
