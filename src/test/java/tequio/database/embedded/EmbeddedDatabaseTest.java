package tequio.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tequio.database.DatabaseCredentials;
import tequio.database.Sql;
import tequio.database.TestDatabase;
import tequio.settings.StartupException;

/** The PostgreSQL that Tequio starts by itself: how it is set up and which folders it refuses. */
@Tag("whole")
@Tag("database")
class EmbeddedDatabaseTest {

  /** One that was made, and is at rest before and after each test. */
  private static Path home = Path.of("");

  @TempDir static Path folder;

  @BeforeAll
  static void make() {
    assertThat(folder.toFile().setExecutable(true, false)).isTrue();
    home = folder.resolve("home");
    TestDatabase.openIn(home).close();
  }

  @Test
  void what_is_written_is_safe_and_only_for_this_machine() throws Exception {
    try (var database = TestDatabase.openIn(home)) {
      assertThat(ask(database.program(), "show fsync")).isEqualTo("on");
      assertThat(ask(database.program(), "show synchronous_commit")).isEqualTo("on");
      assertThat(ask(database.program(), "show data_checksums")).isEqualTo("on");
      assertThat(ask(database.program(), "show listen_addresses")).isEqualTo("127.0.0.1");
      assertThat(ask(database.program(), "show password_encryption")).isEqualTo("scram-sha-256");
      assertThat(ask(database.program(), "show server_encoding")).isEqualTo("UTF8");
    }
  }

  @Test
  void words_are_sorted_as_in_mexico() throws Exception {
    try (var database = TestDatabase.openIn(home)) {
      var sorted = "select string_agg(w, ' ' order by w) from unnest(array['ñuu','oso','Nube']) w";
      assertThat(ask(database.program(), sorted)).isEqualTo("Nube ñuu oso");
    }
  }

  @Test
  void nobody_enters_without_the_password() throws Exception {
    try (var database = TestDatabase.openIn(home)) {
      var right = database.program();
      var wrong = new DatabaseCredentials(right.url(), right.user(), "otra");
      assertThatThrownBy(wrong::connect).isInstanceOf(SQLException.class);
    }
    assertThat(Files.getPosixFilePermissions(home.resolve("database-passwords.properties")))
        .hasSize(2);
    assertThat(Files.getPosixFilePermissions(home.resolve("database"))).hasSize(3);
  }

  @Test
  void what_was_written_is_there_after_the_next_start() throws Exception {
    try (var database = TestDatabase.openIn(home);
        var owner = database.owner().connect()) {
      Sql.run(owner, "create table kept (n int)");
      Sql.run(owner, "insert into kept values (7)");
    }
    try (var database = TestDatabase.openIn(home)) {
      assertThat(ask(database.owner(), "select n from kept")).isEqualTo("7");
    }
  }

  @Test
  void a_number_that_belongs_to_another_process_now_is_not_taken_for_ours() throws Exception {
    Files.writeString(
        home.resolve("database/postmaster.pid"),
        ProcessHandle.current().pid() + "\n" + home.resolve("database") + "\n1\n5432\n\n\n");

    try (var database = TestDatabase.openIn(home)) {
      assertThat(ask(database.program(), "select 1")).isEqualTo("1");
    }
  }

  @Test
  void a_server_that_dies_while_it_is_adopted_is_started_again() throws Exception {
    var place = PostgresHome.at(home);
    var left = new Cluster(place, TestDatabase.binaries(home)).start(Ports.free());
    var server = ProcessHandle.of(left.process()).orElseThrow();
    signal("STOP", left.process());
    var killing = Thread.startVirtualThread(() -> killSoon(server));

    try (var database = TestDatabase.openIn(home)) {
      killing.join();
      assertThat(ask(database.program(), "select 1")).isEqualTo("1");
    }
  }

  /** Late enough that somebody waits for an answer of the stopped server. */
  private static void killSoon(ProcessHandle server) {
    LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
    server.destroyForcibly();
  }

  private static void signal(String name, long process) throws Exception {
    var kill = new ProcessBuilder("/bin/kill", "-" + name, String.valueOf(process)).start();
    assertThat(kill.waitFor()).isZero();
  }

  @Test
  void another_major_version_is_refused() throws Exception {
    var version = home.resolve("database/PG_VERSION");
    var before = Files.readString(version);
    Files.writeString(version, "13\n");
    try {
      refused(home, "database.stop.major");
    } finally {
      Files.writeString(version, before);
    }
  }

  @Test
  void a_folder_that_is_no_database_is_refused() throws Exception {
    var other = folder.resolve("photos");
    Files.createDirectories(other.resolve("database/photos"));

    refused(other, "database.stop.foreign");
  }

  @Test
  void a_database_without_its_passwords_is_refused() throws Exception {
    var passwords = home.resolve("database-passwords.properties");
    var aside = Files.move(passwords, home.resolve("aside"));
    try {
      refused(home, "database.stop.no-passwords");
    } finally {
      Files.move(aside, passwords);
    }
  }

  @Test
  void a_half_made_database_is_made_again() throws Exception {
    var other = folder.resolve("half");
    Files.createDirectories(other.resolve("database.unfinished/base"));

    try (var database = TestDatabase.openIn(other)) {
      assertThat(ask(database.program(), "select 1")).isEqualTo("1");
    }
  }

  private static void refused(Path place, String key) {
    assertThatThrownBy(() -> TestDatabase.openIn(place).close())
        .isInstanceOfSatisfying(
            StartupException.class, stop -> assertThat(stop.key()).isEqualTo(key));
  }

  private static String ask(DatabaseCredentials login, String sql) throws SQLException {
    try (var connection = login.connect()) {
      return Sql.ask(connection, sql);
    }
  }
}
