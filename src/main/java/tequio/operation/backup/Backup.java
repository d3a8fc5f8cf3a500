package tequio.operation.backup;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import tequio.database.Database;
import tequio.database.Sql;
import tequio.files.bytes.ByteStore;
import tequio.files.bytes.FileStorage;
import tequio.files.bytes.StagedUpload;
import tequio.settings.StartupException;
import tequio.storage.Json;

/**
 * Writes a running installation into one archive: the published log first, then a snapshot of the
 * database, then the files it refers to. So the log is never ahead of the restored database.
 */
record Backup(
    Database database, FileStorage places, Path home, Clock clock, BackupProgress progress) {

  static final String UNFINISHED = ".incompleto";
  private static final int CHUNK = 4 << 20;
  private static final int FETCH = 500;

  /**
   * Writes the archive, completely or not at all; returns the hashes of files that are missing or
   * damaged.
   */
  List<String> write(Path target) throws IOException, SQLException {
    refuseUnusable(target);
    Path unfinished = target.resolveSibling(target.getFileName() + UNFINISHED);
    var dropping = new Thread(() -> unfinished.toFile().delete());
    Runtime.getRuntime().addShutdownHook(dropping);
    try {
      List<String> missing;
      try (var archive = new ArchiveWriter(unfinished)) {
        missing = write(archive);
        archive.seal();
      }
      Files.move(unfinished, target, ATOMIC_MOVE);
      return missing;
    } finally {
      Files.deleteIfExists(unfinished);
      Runtime.getRuntime().removeShutdownHook(dropping);
    }
  }

  /**
   * Checks the target before a database is started for it.
   *
   * @throws StartupException if it exists or cannot be written
   */
  static void refuseUnusable(Path target) {
    Path folder = requireNonNull(target.toAbsolutePath().getParent());
    if (Files.exists(target)) {
      throw new StartupException("operation.backup.stop.exists", target);
    }
    if (!Files.isDirectory(folder)) {
      throw new StartupException("operation.backup.stop.no-folder", folder);
    }
    if (!Files.isWritable(folder)) {
      throw new StartupException("operation.backup.stop.read-only", folder);
    }
  }

  private List<String> write(ArchiveWriter archive) throws IOException, SQLException {
    putLog(archive);
    String at = clock.instant().toString();
    try (var connection = database.owner().connect()) {
      var schema = new Schema(connection);
      schema.speakPlainly();
      String version = schema.version();
      connection.setAutoCommit(false);
      Sql.run(connection, "set transaction isolation level repeatable read, read only");
      var sums = putTables(archive, connection, schema.tables());
      var missing = new ArrayList<String>();
      long files = putFiles(archive, connection, missing);
      var manifest =
          new Manifest(Manifest.FORMAT, version, at, sums, schema.sequences(), files, missing);
      byte[] json = Json.MAPPER.writeValueAsBytes(manifest);
      archive.put(ArchiveReader.MANIFEST, json, json.length);
      return missing;
    }
  }

  /** Adds the checkpoint before the tiles, so that all tiles it covers are included. */
  private void putLog(ArchiveWriter archive) throws IOException {
    Path log = home.resolve("bitacora");
    if (!Files.isDirectory(log)) {
      return;
    }
    putTile(archive, log, log.resolve("checkpoint"));
    List<Path> others;
    try (var all = Files.walk(log)) {
      others =
          all.filter(Files::isRegularFile)
              .filter(file -> !file.getFileName().toString().startsWith("."))
              .filter(file -> !file.equals(log.resolve("checkpoint")))
              .sorted()
              .toList();
    }
    for (Path tile : others) {
      putTile(archive, log, tile);
    }
    progress.say("operation.backup.log", others.size());
  }

  private static void putTile(ArchiveWriter archive, Path log, Path tile) throws IOException {
    try {
      byte[] bytes = Files.readAllBytes(tile);
      archive.put(ArchiveReader.TILES + log.relativize(tile), bytes, bytes.length);
    } catch (NoSuchFileException replacedByAFullerOne) {
      return;
    }
  }

  private List<Manifest.TableSum> putTables(
      ArchiveWriter archive, Connection connection, List<Table> tables)
      throws IOException, SQLException {
    var sums = new ArrayList<Manifest.TableSum>();
    for (Table table : tables) {
      var parts = new TableChunks(archive, ArchiveReader.TABLES + table.name() + "/", CHUNK);
      sums.add(new TableReader(connection).read(table, parts::add));
      parts.end();
      progress.say(
          "operation.backup.table",
          table.name(),
          sums.getLast().rows(),
          sums.size(),
          tables.size());
    }
    return sums;
  }

  private long putFiles(ArchiveWriter archive, Connection connection, List<String> missing)
      throws IOException, SQLException {
    long files = 0;
    try (var statement = connection.createStatement()) {
      statement.setFetchSize(FETCH);
      try (var rows =
          statement.executeQuery(
              "select distinct hash from stored_file where erased_at is null order by hash")) {
        while (rows.next()) {
          files += putFile(archive, rows.getString(1), missing) ? 1 : 0;
        }
      }
    }
    progress.say("operation.backup.files", files);
    return files;
  }

  /**
   * Copies the file and verifies its hash before adding it, so that damaged bytes are not archived;
   * returns whether it was added.
   */
  private boolean putFile(ArchiveWriter archive, String hash, List<String> missing)
      throws IOException {
    var found = places.store().find(hash);
    if (found.isEmpty()) {
      missing.add(hash);
      return false;
    }
    try (var in = found.get();
        StagedUpload aside = places.asides().receive(in, Long.MAX_VALUE)) {
      if (!aside.hash().equals(hash)) {
        missing.add(hash);
        return false;
      }
      archive.put(ArchiveReader.FILES + ByteStore.path(hash), aside.path());
      return true;
    }
  }
}
