package tequio.operation.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tequio.operation.backup.Machines.ask;
import static tequio.operation.backup.Machines.fresh;
import static tequio.operation.backup.Machines.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tequio.database.Database;
import tequio.files.bytes.FileStorage;

/** PostgreSQL itself killed, every process of it, while it is saved and while it is filled. */
@Tag("slow")
@Tag("database")
class KilledDatabaseTest {

  private static final int ROWS = 20_000;

  @TempDir Path folder;

  @Test
  void neither_half_an_archive_nor_half_a_database_remains() throws Exception {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
    Path home = folder.resolve("origin");
    Path archive = folder.resolve("respaldo.tar");
    Path there = folder.resolve("there");
    try (var origin = fresh(home);
        var target = fresh(there)) {
      fill(origin);
      assertThatThrownBy(() -> backup(origin, home, archive, killing(home)))
          .isInstanceOf(SQLException.class);
      assertThat(archive).doesNotExist();
      answers(origin);
      backup(origin, home, archive, BackupTest.SILENT);

      assertThatThrownBy(() -> restore(target, there, archive, killing(there)))
          .isInstanceOf(SQLException.class);
      answers(target);
      assertThat(ask(target, "select count(*) from plan")).isEqualTo("0");
      restore(target, there, archive, BackupTest.SILENT);
      assertThat(ask(target, "select count(*) from plan")).isEqualTo(String.valueOf(ROWS));
    }
  }

  private static void fill(Database origin) throws SQLException {
    run(
        origin,
        "insert into government (key, name, short_name, slug, seat_blank, population_blank,"
            + " position_blank, since_blank, zone) values ('99', 'Él', 'Él', 'el',"
            + " 'not-seen', 'not-seen', 'not-seen', 'not-seen', 'America/Mexico_City')");
    run(origin, "insert into plan select '99', 'p' || n from generate_series(1, " + ROWS + ") n");
  }

  private static void backup(Database from, Path home, Path archive, BackupProgress progress)
      throws IOException, SQLException {
    new Backup(from, FileStorage.onDisk(home, BackupTest.NOON), home, BackupTest.NOON, progress)
        .write(archive);
  }

  private static void restore(Database to, Path home, Path archive, BackupProgress progress)
      throws Exception {
    new Restore(to, FileStorage.onDisk(home, BackupTest.NOON), home, progress).read(archive);
  }

  /** Once rows have been read or written. */
  private static BackupProgress killing(Path home) {
    return new BackupProgress(line -> {
      if (line.startsWith("Tabla")) {
        kill(home);
      }
    });
  }

  private static void kill(Path home) {
    try {
      var lines = Files.readAllLines(home.resolve("database/postmaster.pid"));
      ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
          .ifPresent(postmaster -> {
            postmaster.children().forEach(ProcessHandle::destroyForcibly);
            postmaster.destroyForcibly();
          });
    } catch (IOException ended) {
      return;
    }
  }

  private static void answers(Database database) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .ignoreExceptions()
        .until(() -> ask(database, "select 1").equals("1"));
  }
}
