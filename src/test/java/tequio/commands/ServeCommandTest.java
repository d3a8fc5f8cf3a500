package tequio.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static tequio.commands.Installation.end;
import static tequio.commands.Installation.exit;
import static tequio.commands.Installation.until;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tequio.database.Database;
import tequio.database.DatabaseCredentials;
import tequio.database.Sql;
import tequio.database.TestDatabase;
import tequio.database.embedded.Superuser;
import tequio.settings.Settings;

/** The program as a process, and what becomes of it and of its PostgreSQL when one is killed. */
@Tag("slow")
@Tag("database")
class ServeCommandTest {

  @TempDir(cleanup = CleanupMode.ALWAYS)
  Path folder;

  Installation installation;

  @BeforeEach
  void open() throws IOException {
    assertThat(folder.toFile().setExecutable(true, false)).isTrue();
    installation = new Installation(folder.resolve("home"));
  }

  @AfterEach
  void close() {
    installation.close();
  }

  @Test
  void after_a_kill_the_next_start_adopts_the_same_postgresql() throws Exception {
    var killed = installation.serve();
    var postgres = installation.postgres();
    killed.destroyForcibly().waitFor();
    assertThat(postgres.isAlive()).isTrue();

    var server = installation.serve();

    assertThat(installation.postgres()).isEqualTo(postgres);
    assertThat(installation.get("/health").statusCode()).isEqualTo(200);
    end(server);
    assertThat(installation.hasPostgres()).isFalse();
  }

  @Test
  void a_killed_postgresql_is_started_again_while_the_site_runs() throws Exception {
    var server = installation.serve();
    var killed = installation.postgres();
    killed.destroyForcibly();

    until(() -> !killed.isAlive());
    until(() -> answersUp() && installation.findPostgres().filter(it -> it.isAlive()).isPresent());

    assertThat(installation.postgres()).isNotEqualTo(killed);
    end(server);
  }

  @Test
  void after_a_kill_of_both_the_next_start_recovers() throws Exception {
    var killed = installation.serve();
    killed.destroyForcibly().waitFor();
    var postgres = installation.postgres();
    postgres.destroyForcibly();

    var server = installation.serve();

    assertThat(installation.postgres()).isNotEqualTo(postgres);
    assertThat(installation.get("/health").statusCode()).isEqualTo(200);
    end(server);
  }

  @Test
  void a_second_program_shares_the_postgresql_and_leaves_it_running() throws Exception {
    var first = installation.serve();
    var postgres = installation.postgres();
    var second = new Installation(installation.home);
    end(second.serve());

    assertThat(postgres.isAlive()).isTrue();
    assertThat(installation.get("/health").statusCode()).isEqualTo(200);
    end(first);
    assertThat(installation.hasPostgres()).isFalse();
  }

  @Test
  void a_request_leaves_one_line_that_does_not_say_for_what() throws Exception {
    var server = installation.serve();
    installation.get("/secreto-de-maria?q=maria");
    until(() -> installation.said().contains("404"));

    assertThat(installation.said()).doesNotContain("maria").doesNotContain("127.0.0.1");
    assertThat(installation.said().lines().filter(line -> line.contains(" request "))).hasSize(1);
    end(server);
  }

  @Test
  void a_taken_port_is_told_in_one_sentence_and_nothing_is_started() throws Exception {
    try (var taken = new ServerSocket(installation.port)) {
      assertThat(exit(installation.run("serve"))).isEqualTo(1);
      assertThat(installation.said()).hasLineCount(1).contains("" + taken.getLocalPort());
    }
    assertThat(installation.entries()).isEmpty();
  }

  @Test
  void a_foreign_directory_is_refused_and_not_touched() throws Exception {
    var data = Files.createDirectories(installation.home.resolve("database"));
    Files.writeString(data.resolve("tesis.txt"), "mía");

    assertThat(exit(installation.run("serve"))).isEqualTo(1);

    assertThat(installation.said()).hasLineCount(1).contains(data.toString());
    assertThat(data.resolve("tesis.txt")).hasContent("mía");
  }

  @Test
  void a_wrong_database_address_never_opens_an_empty_one() throws Exception {
    installation
        .with("TEQUIO_DB_URL", "jdbc:postgresql://127.0.0.1:1/tequio")
        .with("TEQUIO_DB_OWNER", "owner")
        .with("TEQUIO_DB_OWNER_PASSWORD", "secreto-1")
        .with("TEQUIO_DB_PASSWORD", "secreto-2");

    assertThat(exit(installation.run("serve"))).isEqualTo(1);

    assertThat(installation.said())
        .hasLineCount(1)
        .contains("127.0.0.1:1")
        .doesNotContain("secreto");
    assertThat(installation.entries()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"192.0.2.1", "nada.invalid"})
  void an_address_to_listen_on_that_is_not_ours_is_no_taken_port(String address) throws Exception {
    assertThat(exit(installation.with("TEQUIO_LISTEN", address).run("serve"))).isEqualTo(1);
    assertThat(installation.said()).hasLineCount(1).contains("TEQUIO_LISTEN", address);
    assertThat(installation.entries()).isEmpty();
  }

  /** Found only when the program itself is being started. */
  @Test
  void an_unusable_sender_is_told_in_one_sentence() throws Exception {
    installation.with("TEQUIO_SMTP_URL", "smtp://localhost:25").with("TEQUIO_MAIL_FROM", "a@b@c");

    assertThat(exit(installation.run("serve"))).isEqualTo(1);

    assertThat(installation.said()).hasLineCount(1).contains("TEQUIO_MAIL_FROM");
  }

  @Test
  void another_clock_in_the_database_is_told_in_one_sentence() throws Exception {
    Path elsewhere = Files.createDirectories(folder.resolve("other"));
    try (var other = TestDatabase.openIn(elsewhere)) {
      aheadByTwoDays(other, Superuser.of(other, elsewhere));
      installation
          .with("TEQUIO_DB_URL", other.program().url())
          .with("TEQUIO_DB_OWNER", other.owner().user())
          .with("TEQUIO_DB_OWNER_PASSWORD", other.owner().password())
          .with("TEQUIO_DB_USER", other.program().user())
          .with("TEQUIO_DB_PASSWORD", other.program().password());

      assertThat(exit(installation.run("serve"))).isEqualTo(1);

      assertThat(installation.said()).hasLineCount(1).containsPattern("172(799|80)");
    }
  }

  /** What the program's role is told of the time. */
  private static void aheadByTwoDays(Database database, DatabaseCredentials superuser)
      throws SQLException {
    try (var connection = superuser.connect()) {
      Sql.run(
          connection,
          """
          create schema wrong;
          grant usage on schema wrong to public;
          create function wrong.clock_timestamp() returns timestamptz language sql
            as $$ select pg_catalog.clock_timestamp() + interval '2 days' $$;
          alter role %s set search_path = wrong, pg_catalog, public
          """
              .formatted(Sql.name(database.program().user())));
    }
  }

  @Test
  void an_unknown_setting_is_refused_by_name() throws Exception {
    assertThat(exit(installation.with("TEQUIO_PROT", "80").run("serve"))).isEqualTo(1);
    assertThat(installation.said()).hasLineCount(1).contains("«TEQUIO_PROT»", "TEQUIO_PORT");
  }

  private boolean answersUp() {
    try {
      return installation.get("/health").statusCode() == 200;
    } catch (IOException | InterruptedException gone) {
      return false;
    }
  }

  @Test
  void the_training_run_prints_no_new_link_and_signs_nothing(@TempDir Path other) {
    var settings = Settings.load(Map.of("TEQUIO_HOME", other.toString()));

    assertThat(ServeCommand.properties(settings, false))
        .containsKeys(ServeCommand.FIRST_KEY, ServeCommand.PUBLIC_LOG, "tequio.jobs");
    assertThat(TrainAotCacheCommand.properties(settings))
        .containsEntry(ServeCommand.FIRST_KEY, false)
        .containsEntry("tequio.jobs", false)
        .doesNotContainKey(ServeCommand.PUBLIC_LOG);
  }
}
