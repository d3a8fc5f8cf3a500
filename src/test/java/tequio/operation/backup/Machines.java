package tequio.operation.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import tequio.database.Database;
import tequio.database.Migrations;
import tequio.database.Sql;
import tequio.database.embedded.Binaries;
import tequio.database.embedded.EmbeddedDatabase;
import tequio.database.embedded.UnpackedPostgres;
import tequio.files.bytes.FileStorage;

/** Empty installations, and what may happen to full ones. */
final class Machines {

  /** Every connection of the database ends, as when its machine is switched off. */
  static void end(Database database) {
    try (var connection = database.owner().connect()) {
      Sql.run(
          connection,
          "select pg_terminate_backend(pid) from pg_stat_activity"
              + " where usename = current_user and pid <> pg_backend_pid()");
    } catch (SQLException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static EmbeddedDatabase fresh(Path home) throws IOException {
    UnpackedPostgres.linkInto(home);
    var database = EmbeddedDatabase.open(home);
    Migrations.run(database);
    return database;
  }

  static EmbeddedDatabase installed(Path home) throws IOException {
    var binaries = new Binaries(Path.of("/usr/lib/postgresql/15/bin"), 15);
    var database = EmbeddedDatabase.open(Files.createDirectories(home), binaries);
    Migrations.run(database);
    return database;
  }

  static String keep(Path home, String text) throws IOException {
    var places = FileStorage.onDisk(home, BackupTest.NOON);
    try (var aside =
        places.asides().receive(new ByteArrayInputStream(text.getBytes(UTF_8)), 1_000)) {
      places.store().keep(aside);
      return aside.hash();
    }
  }

  static String file(String hash) {
    return "insert into stored_file (government, hash, original_hash, visibility, media_type, bytes,"
        + " provenance, stored_at, salt, name) values ('99001', '"
        + hash
        + "', '"
        + hash
        + "', 'public', 'text/plain', 15, '{}', '2026-11-21T18:00:00Z', sha256('x'), 'acta.txt')";
  }

  static void flip(Path file) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      var one = ByteBuffer.allocate(1);
      channel.read(one, 3);
      channel.write(ByteBuffer.wrap(new byte[] {(byte) (one.get(0) ^ 1)}), 3);
    }
  }

  static void run(Database database, String sql) throws SQLException {
    try (var connection = database.owner().connect()) {
      Sql.run(connection, sql);
    }
  }

  static String ask(Database database, String sql) throws SQLException {
    try (var connection = database.owner().connect()) {
      return Sql.ask(connection, sql);
    }
  }

  private Machines() {}
}
