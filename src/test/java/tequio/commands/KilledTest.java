package tequio.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static tequio.commands.Installation.exit;
import static tequio.commands.Installation.until;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import tequio.database.Database;
import tequio.database.Sql;
import tequio.database.embedded.EmbeddedDatabase;

/** The program killed without warning in the middle of what matters. */
@Tag("slow")
@Tag("database")
class KilledTest {

  static final int ROUNDS = 3;

  @TempDir(cleanup = CleanupMode.ALWAYS)
  Path folder;

  Installation installation;
  final long seed = System.nanoTime();
  final Random random = new Random(seed);

  @BeforeEach
  void open() throws IOException {
    System.out.println("seed " + seed);
    assertThat(folder.toFile().setExecutable(true, false)).isTrue();
    installation = new Installation(folder.resolve("home"));
  }

  @AfterEach
  void close() {
    installation.close();
  }

  @Test
  void what_was_published_when_it_died_is_whole_in_the_record_and_nothing_else_is()
      throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      int enough = 20 + random.nextInt(60);
      var program = installation.runMain("tequio.commands.Publisher", "-Xmx192m");
      until(() -> !program.isAlive() || published().size() > enough);
      assertThat(program.isAlive()).as(installation.said()).isTrue();
      Thread.sleep(random.nextInt(40));
      program.destroyForcibly().waitFor();
      if (round == 1) {
        installation.postgres().destroyForcibly();
      }
      var told = published();
      try (var database = EmbeddedDatabase.open(installation.home)) {
        requireWhole(database, told);
      }
    }
  }

  @Test
  void a_backup_that_died_is_never_taken_for_one() throws Exception {
    try (var database = EmbeddedDatabase.open(installation.home)) {
      tequio.database.Migrations.run(database);
      fill(database, 60);
      Path target = folder.resolve("respaldo.tar");
      Path half = folder.resolve("respaldo.tar.incompleto");
      for (int round = 0; round < ROUNDS; round++) {
        var backup = installation.run("backup", target.toString());
        long enough = 1 + random.nextInt(40_000_000);
        until(() -> !backup.isAlive() || half.toFile().length() > enough);
        backup.destroyForcibly().waitFor();
        assertThat(target).doesNotExist();
        assertThat(half).exists();
      }
      var elsewhere = new Installation(folder.resolve("elsewhere"));
      assertThat(exit(elsewhere.run("restore", half.toString()))).isEqualTo(1);
      assertThat(elsewhere.said()).contains("incompleto o dañado");

      assertThat(exit(installation.run("backup", target.toString()))).isZero();
      assertThat(half).doesNotExist();
    }
  }

  @Test
  void a_backup_larger_than_its_memory_is_written_and_read() throws Exception {
    Path target = folder.resolve("grande.tar");
    try (var database = EmbeddedDatabase.open(installation.home)) {
      tequio.database.Migrations.run(database);
      fill(database, 200);
      assertThat(
              exit(installation.runMain("tequio.Tequio", "-Xmx64m", "backup", target.toString())))
          .as(installation.said())
          .isZero();
    }
    assertThat(Files.size(target)).isGreaterThan(200_000_000);
    try (var elsewhere =
        new Installation(Files.createDirectories(folder.resolve("b")).resolve("home"))) {
      assertThat(exit(elsewhere.runMain("tequio.Tequio", "-Xmx64m", "restore", target.toString())))
          .as(elsewhere.said())
          .isZero();
    }
  }

  /** Rows of a megabyte that do not compress into nothing on the way out. */
  private static void fill(Database database, int megabytes) throws SQLException {
    run(
        database,
        """
        insert into scrub_report
        select md5(n::text)::uuid, '2026-11-21', 0, 0, to_jsonb(repeat(md5(n::text), 31250))
        from generate_series(1, %d) n
        """
            .formatted(megabytes));
  }

  private List<String> published() {
    return installation
        .said()
        .lines()
        .filter(line -> line.matches("PUBLISHED \\d+ p[0-9a-f-]{36}"))
        .toList();
  }

  private static void requireWhole(Database database, List<String> told) throws SQLException {
    assertThat(
            ask(
                database,
                """
                select count(*) from ledger_counter c
                where c.seq <> (select count(*) from ledger_entry e where e.government = c.government)
                  or c.seq <> (select max(seq) from ledger_entry e where e.government = c.government)
                """))
        .as("numbers left out or given twice")
        .isEqualTo("0");
    assertThat(
            ask(
                database,
                """
                select count(*) from (
                  select 'commitment/' || government || '/' || number, version from commitment_version
                  union all
                  select 'plan/' || government || '/' || code, version from plan_version) p (s, v)
                full join ledger_entry e on e.subject = p.s and e.version = p.v
                left join ledger_body b on b.government = e.government and b.seq = e.seq
                where p.s is null or e.leaf is null or b.body is null
                """))
        .as("publications without their entry, or entries without their publication")
        .isEqualTo("0");
    for (String line : told) {
      assertThat(ask(database, "select 1 from plan_version where code = ?", line.split(" ")[2]))
          .as(line)
          .isEqualTo("1");
    }
  }

  private static String ask(Database database, String sql, String... values) throws SQLException {
    try (var connection = database.owner().connect()) {
      return Sql.ask(connection, sql, values);
    }
  }

  private static void run(Database database, String sql) throws SQLException {
    try (var connection = database.owner().connect()) {
      Sql.run(connection, sql);
    }
  }
}
