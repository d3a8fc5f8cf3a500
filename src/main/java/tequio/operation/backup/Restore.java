package tequio.operation.backup;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.springframework.util.FileSystemUtils;
import tequio.database.Database;
import tequio.database.Sql;
import tequio.files.bytes.ByteStore;
import tequio.files.bytes.FileStorage;
import tequio.files.bytes.StagedUpload;
import tequio.settings.StartupException;

/**
 * Restores an archive into an empty installation, all rows in one transaction. The published log is
 * moved into place just before the commit, because a log without entries is never signed, but
 * entries without a log might be signed anew.
 */
record Restore(Database database, FileStorage places, Path home, BackupProgress progress) {

  /** Tables that migrations fill. */
  private static final Set<String> FILLED_BY_MIGRATIONS = Set.of("dataset_column");

  /** Restores the archive and returns its manifest. */
  Manifest read(Path source) throws Exception {
    var archive = new ArchiveReader(source);
    archive.verify();
    progress.say("operation.backup.verified", source);
    var manifest = archive.manifest();
    try (var connection = database.owner().connect()) {
      var schema = new Schema(connection);
      schema.speakPlainly();
      refuseOther(manifest, schema.version());
      refuseLog();
      connection.setAutoCommit(false);
      var tables = schema.tables();
      refuseFull(connection, tables);
      Sql.run(connection, "set local tequio.restoring = 'on'");
      fill(connection, archive, tables, manifest);
      placeLog();
      connection.commit();
      connection.setAutoCommit(true);
      Sql.run(connection, "analyze");
    }
    return manifest;
  }

  private static void refuseOther(Manifest manifest, String schema) {
    if (manifest.format() != Manifest.FORMAT || !manifest.schema().equals(schema)) {
      throw new StartupException("operation.backup.stop.other-version", manifest.schema(), schema);
    }
  }

  private void refuseLog() throws IOException {
    if (Files.exists(log())) {
      throw new StartupException("operation.backup.stop.log-there", log());
    }
    FileSystemUtils.deleteRecursively(unfinishedLog());
  }

  /**
   * Locks every table until the end, so that nothing is written meanwhile.
   *
   * @throws StartupException if any has rows
   */
  private static void refuseFull(Connection connection, List<Table> tables) throws SQLException {
    for (Table table : tables) {
      Sql.run(connection, "lock table " + table.name() + " in exclusive mode");
      if (FILLED_BY_MIGRATIONS.contains(table.name())) {
        Sql.run(connection, "delete from " + table.name());
      }
      if (!Sql.ask(connection, "select 1 from " + table.name() + " limit 1").isEmpty()) {
        throw new StartupException("operation.backup.stop.not-empty", table.name());
      }
    }
  }

  private void fill(
      Connection connection, ArchiveReader archive, List<Table> tables, Manifest manifest)
      throws Exception {
    try (var writer = new TableWriter(connection, tables)) {
      archive.each((name, bytes) -> take(writer, name, bytes));
    }
    var reader = new TableReader(connection);
    for (int index = 0; index < tables.size(); index++) {
      var sum = reader.read(tables.get(index), row -> {});
      if (!manifest.tables().contains(sum)) {
        throw new StartupException("operation.backup.stop.differs", sum.name());
      }
      progress.say("operation.backup.table", sum.name(), sum.rows(), index + 1, tables.size());
    }
    for (var sequence : manifest.sequences()) {
      var last = String.valueOf(sequence.last());
      var set = Sql.ask(connection, "select setval(?::regclass, ?::bigint)", sequence.name(), last);
      if (!set.equals(last)) {
        throw new StartupException("operation.backup.stop.differs", sequence.name());
      }
    }
  }

  private void take(TableWriter writer, String name, InputStream bytes) throws Exception {
    if (name.startsWith(ArchiveReader.TABLES)) {
      writer.take(name.split("/")[1], bytes);
    } else if (name.startsWith(ArchiveReader.FILES)) {
      keep(name, bytes);
    } else if (name.startsWith(ArchiveReader.TILES)) {
      Path tile = unfinishedLog().resolve(name.substring(ArchiveReader.TILES.length()));
      Files.createDirectories(requireNonNull(tile.getParent()));
      Files.copy(bytes, tile);
    }
  }

  private void keep(String name, InputStream bytes) throws IOException {
    try (StagedUpload aside = places.asides().receive(bytes, Long.MAX_VALUE)) {
      if (!name.equals(ArchiveReader.FILES + ByteStore.path(aside.hash()))) {
        throw new StartupException("operation.backup.stop.differs", name);
      }
      places.store().keep(aside);
    }
  }

  private void placeLog() throws IOException {
    if (Files.exists(unfinishedLog())) {
      Files.move(unfinishedLog(), log(), ATOMIC_MOVE);
    }
  }

  private Path log() {
    return home.resolve("bitacora");
  }

  private Path unfinishedLog() {
    return home.resolve("bitacora" + Backup.UNFINISHED);
  }
}
