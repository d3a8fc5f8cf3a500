package tequio.operation.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tequio.operation.backup.Machines.ask;
import static tequio.operation.backup.Machines.end;
import static tequio.operation.backup.Machines.file;
import static tequio.operation.backup.Machines.flip;
import static tequio.operation.backup.Machines.fresh;
import static tequio.operation.backup.Machines.installed;
import static tequio.operation.backup.Machines.keep;
import static tequio.operation.backup.Machines.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tequio.database.Database;
import tequio.database.Migrations;
import tequio.database.Sql;
import tequio.database.embedded.EmbeddedDatabase;
import tequio.files.bytes.ByteStore;
import tequio.files.bytes.FileStorage;
import tequio.settings.StartupException;

/** What is saved comes back whole, on another PostgreSQL too, or nothing comes back. */
@Tag("slow")
@Tag("database")
class BackupTest {

  static final Clock NOON = Clock.fixed(Instant.parse("2026-11-21T18:00:00Z"), ZoneOffset.UTC);
  static final BackupProgress SILENT = new BackupProgress(line -> {});
  static final int ROWS = 20_000;

  @TempDir static Path folder;

  static EmbeddedDatabase origin;
  static Path originHome;
  static String hash;
  static int number;

  Path archive;

  @BeforeAll
  static void openOrigin() throws Exception {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
    originHome = folder.resolve("origin");
    origin = EmbeddedDatabase.open(Files.createDirectories(originHome));
    Migrations.run(origin);
    hash = keep(originHome, "Acta de la mesa");
    run(
        origin,
        "insert into government (key, name, short_name, slug, seat_blank, population_blank,"
            + " position_blank, since_blank, zone) values ('99', 'Él\t\\N «ñ»\n', 'Él', 'el',"
            + " 'not-seen', 'not-seen', 'not-seen', 'not-seen', 'America/Mexico_City')");
    run(
        origin,
        "insert into government (key, state, name, short_name, slug, seat_blank,"
            + " population_blank, position_blank, since_blank, zone) values ('99001', '99', 'Tequio',"
            + " 'Tequio', 'tequio', 'not-seen', 'not-seen', 'not-seen', 'not-seen',"
            + " 'America/Mexico_City')");
    run(
        origin,
        "insert into plan select '99001', 'p' || n from generate_series(1, " + ROWS + ") n");
    run(origin, file(hash));
    Files.createDirectories(originHome.resolve("bitacora/tile/0/x001"));
    Files.writeString(originHome.resolve("bitacora/checkpoint"), "firmado");
    Files.writeString(originHome.resolve("bitacora/tile/0/x001/234"), "loseta");
    Files.writeString(originHome.resolve("bitacora.key"), "secreto");
  }

  @AfterAll
  static void closeOrigin() {
    origin.close();
  }

  @BeforeEach
  void choose() {
    archive = folder.resolve("respaldo-" + number++ + ".tar");
  }

  @Test
  void an_installation_comes_back_on_another_postgresql_and_back_again() throws Exception {
    backup(archive);
    Path there = folder.resolve("there");
    Path again = folder.resolve("again");
    Path second = folder.resolve("second.tar");
    try (var installed = installed(there)) {
      restore(installed, there);
      assertSame(installed, there);
      assertThat(there.resolve("bitacora.key")).doesNotExist();
      new Backup(installed, FileStorage.onDisk(there, NOON), there, NOON, SILENT).write(second);
    }
    try (var bundled = fresh(again)) {
      archive = second;
      restore(bundled, again);
      assertSame(bundled, again);
    }
    assertThat(second)
        .as("the same bytes, whatever wrote them")
        .hasSameBinaryContentAs(folder.resolve("respaldo-" + (number - 1) + ".tar"));
  }

  @Test
  void the_origin_goes_on_and_its_archive_is_of_one_moment() throws Exception {
    var trouble = new AtomicReference<Throwable>();
    var writing = new boolean[] {true};
    var writer =
        Thread.ofPlatform()
            .start(() -> {
              for (int next = 1; writing[0]; next++) {
                try (var connection = origin.owner().connect()) {
                  connection.setAutoCommit(false);
                  Sql.run(
                      connection,
                      "insert into commitment values ('99001', " + (1_000_000 + next) + ")");
                  Sql.run(
                      connection,
                      "insert into activity values ('99001', " + (1_000_000 + next) + ", 1)");
                  connection.commit();
                } catch (SQLException broken) {
                  trouble.set(broken);
                }
              }
            });
    backup(archive);
    writing[0] = false;
    writer.join();

    assertThat(trouble.get()).isNull();
    Path there = folder.resolve("moment");
    try (var target = fresh(there)) {
      restore(target, there);
      assertThat(
              ask(
                  target,
                  "select (select count(*) from commitment) = (select count(*) from activity)"))
          .isEqualTo("t");
    }
  }

  @Test
  void an_archive_that_changed_anywhere_brings_nothing() throws Exception {
    backup(archive);
    Path there = folder.resolve("changed");
    byte[] whole = Files.readAllBytes(archive);
    var random = new Random(20261121);
    try (var target = fresh(there)) {
      for (int round = 0; round < 100; round++) {
        byte[] changed = whole.clone();
        changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
        refuses(changed, target, there);
      }
      for (int length : new int[] {0, 1, 72, 73, whole.length / 2, whole.length - 1}) {
        refuses(java.util.Arrays.copyOf(whole, length), target, there);
      }
      assertEmpty(target, there);
    }
  }

  @Test
  void another_version_of_the_program_is_told_what_to_do() throws Exception {
    backup(archive);
    Path there = folder.resolve("version");
    try (var target = fresh(there)) {
      run(
          target,
          "update flyway_schema_history set checksum = checksum + 1 where version like '%0001'");

      assertThatThrownBy(() -> restore(target, there))
          .isInstanceOfSatisfying(
              StartupException.class,
              stop -> assertThat(stop.key()).isEqualTo("operation.backup.stop.other-version"));
      assertEmpty(target, there);
    }
  }

  @Test
  void what_is_not_empty_is_not_touched() throws Exception {
    backup(archive);

    assertStops("operation.backup.stop.log-there", () -> restore(origin, originHome));
    assertStops(
        "operation.backup.stop.not-empty", () -> restore(origin, folder.resolve("nowhere")));
    assertStops("operation.backup.stop.exists", () -> backup(archive));
    assertSame(origin, originHome);
  }

  @Test
  void a_database_without_tables_has_nothing_to_save() throws Exception {
    Path bare = Files.createDirectories(folder.resolve("bare"));
    try (var empty = EmbeddedDatabase.open(bare)) {
      var backup = new Backup(empty, FileStorage.onDisk(bare, NOON), bare, NOON, SILENT);
      assertStops("operation.backup.stop.no-schema", () -> backup.write(archive));
    }
    assertThat(archive).doesNotExist();
  }

  @Test
  void a_database_that_dies_half_way_leaves_no_archive_and_no_row() throws Exception {
    backup(archive);
    Path there = folder.resolve("dies");
    try (var target = fresh(there)) {
      var killing = new BackupProgress(line -> end(target));
      assertThatThrownBy(() ->
              new Restore(target, FileStorage.onDisk(there, NOON), there, killing).read(archive))
          .isInstanceOf(SQLException.class);
      assertEmpty(target, there);

      restore(target, there);
      assertSame(target, there);
    }
    Path broken = folder.resolve("broken.tar");
    var killing = new BackupProgress(line -> end(origin));
    assertThatThrownBy(() ->
            new Backup(origin, FileStorage.onDisk(originHome, NOON), originHome, NOON, killing)
                .write(broken))
        .isInstanceOf(SQLException.class);
    assertThat(broken).doesNotExist();
    assertThat(folder.resolve("broken.tar" + Backup.UNFINISHED)).doesNotExist();
  }

  @Test
  void a_file_that_rotted_stays_out_and_is_named() throws Exception {
    String rotten = keep(originHome, "Esto se va a echar a perder");
    run(origin, file(rotten));
    Path path = originHome.resolve("archivos").resolve(ByteStore.path(rotten));
    flip(path);

    assertThat(write(archive)).containsExactly(rotten);

    flip(path);
    assertThat(write(folder.resolve("sound.tar"))).isEmpty();
  }

  private void refuses(byte[] changed, Database target, Path there) throws IOException {
    Path copy = Files.write(folder.resolve("changed.tar"), changed);
    assertStops(
        "operation.backup.stop.broken",
        () -> new Restore(target, FileStorage.onDisk(there, NOON), there, SILENT).read(copy));
  }

  private static void assertStops(
      String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            StartupException.class, stop -> assertThat(stop.key()).isEqualTo(key));
  }

  private static void assertSame(Database target, Path home) throws Exception {
    assertThat(ask(target, "select count(*) from plan")).isEqualTo(String.valueOf(ROWS));
    assertThat(ask(target, "select name from government where key = '99'"))
        .isEqualTo("Él\t\\N «ñ»\n");
    assertThat(home.resolve("bitacora/checkpoint")).hasContent("firmado");
    assertThat(home.resolve("bitacora/tile/0/x001/234")).hasContent("loseta");
    assertThat(home.resolve("archivos").resolve(ByteStore.path(hash)))
        .hasContent("Acta de la mesa");
  }

  private static void assertEmpty(Database target, Path home) throws Exception {
    assertThat(ask(target, "select count(*) from government")).isEqualTo("0");
    assertThat(home.resolve("bitacora")).doesNotExist();
  }

  private void backup(Path target) throws Exception {
    assertThat(write(target)).isEmpty();
  }

  private static java.util.List<String> write(Path target) throws Exception {
    return new Backup(origin, FileStorage.onDisk(originHome, NOON), originHome, NOON, SILENT)
        .write(target);
  }

  private void restore(Database target, Path home) throws Exception {
    new Restore(target, FileStorage.onDisk(home, NOON), home, SILENT).read(archive);
  }
}
