package tequio.bench.machine;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;

/** PostgreSQL of a running installation, as its owner. */
public record Postgres(Path home) {

  public static final String DATABASE = "tequio";
  public static final String PROGRAM = "tequio_app";

  public static Postgres of(Path home) {
    return new Postgres(home);
  }

  /** Its process on the first line, its port on the fourth. */
  List<String> lines() {
    return read(home.resolve("database/postmaster.pid")).lines().toList();
  }

  public int port() {
    return Integer.parseInt(lines().get(3).strip());
  }

  public String password(String role) {
    var all = new Properties();
    try {
      all.load(new StringReader(read(home.resolve("database-passwords.properties"))));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return all.getProperty(role);
  }

  public Connection superuser() throws SQLException {
    return connection("tequio_superuser", "superuser");
  }

  /** As the program itself. */
  public Connection program() throws SQLException {
    return connection(PROGRAM, "program");
  }

  private Connection connection(String user, String role) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + port() + "/" + DATABASE, user, password(role));
  }

  public Path log() {
    return home.resolve("log/postgresql.log");
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
