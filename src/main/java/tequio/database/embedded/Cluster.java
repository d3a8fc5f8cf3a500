package tequio.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tequio.settings.StartupException;

/** PostgreSQL data directory: initialised, checked, started, stopped. */
record Cluster(PostgresHome home, Binaries binaries) {

  static final String SUPERUSER = "tequio_superuser";

  private static final int TRIES = 3;
  private static final Logger LOG = LoggerFactory.getLogger(Cluster.class);

  private static final long LONGEST_LOG = 8L * 1024 * 1024;

  /** Server options: little memory, durable, loopback only, and no statement text in the log. */
  private static final Map<String, String> OPTIONS =
      Map.ofEntries(
          Map.entry("listen_addresses", "127.0.0.1"),
          Map.entry("unix_socket_directories", ""),
          Map.entry("fsync", "on"),
          Map.entry("synchronous_commit", "on"),
          Map.entry("full_page_writes", "on"),
          Map.entry("password_encryption", "scram-sha-256"),
          Map.entry("max_connections", "40"),
          Map.entry("shared_buffers", "48MB"),
          Map.entry("max_wal_size", "256MB"),
          Map.entry("timezone", "UTC"),
          Map.entry("log_timezone", "UTC"),
          Map.entry("jit", "off"),
          Map.entry("log_error_verbosity", "terse"),
          Map.entry("log_min_error_statement", "panic"));

  /**
   * Initialises the data directory elsewhere and renames it, so that an unfinished one is never
   * used.
   */
  void makeIfMissing(Passwords passwords) {
    if (Files.exists(home.data())) {
      return;
    }
    Path folder = home.unfinishedData();
    Path secret = home.log().resolveSibling("superuser");
    try {
      PostgresBundle.delete(folder);
      home.makeTheirs(folder);
      Files.writeString(secret, passwords.superuser());
      PostgresHome.mode(secret, "rw-------");
      home.account().give(secret);
      initialize(folder, secret);
      Files.move(folder, home.data(), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failed) {
      throw new StartupException("database.stop.home", folder, failed);
    } finally {
      secret.toFile().delete();
    }
  }

  private void initialize(Path folder, Path secret) {
    var made =
        ProcessResult.of(
            home,
            folder,
            List.of(
                binaries.program("initdb"),
                "--pgdata=" + folder,
                "--username=" + SUPERUSER,
                "--pwfile=" + secret,
                "--auth=scram-sha-256",
                "--data-checksums",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=icu",
                "--icu-locale=es-MX"));
    if (!made.worked()) {
      home.checkSpace();
      throw new StartupException("database.stop.initialize", made.lastLine());
    }
  }

  /**
   * Refuses an existing data directory that is foreign, has another owner or another major version.
   */
  void checkIfMade() {
    if (Files.notExists(home.data())) {
      return;
    }
    Path version = home.data().resolve("PG_VERSION");
    if (!Files.isRegularFile(version)) {
      throw new StartupException("database.stop.foreign", home.data());
    }
    if (!home.account().owns(home.data())) {
      throw new StartupException("database.stop.other-owner", home.data());
    }
    checkMajor(version);
  }

  private void checkMajor(Path version) {
    try {
      String found = Files.readString(version).strip();
      if (!found.equals(String.valueOf(binaries.major()))) {
        throw new StartupException("database.stop.major", home.data(), found, binaries.major());
      }
    } catch (IOException unreadable) {
      throw new StartupException("database.stop.foreign", home.data());
    }
  }

  Optional<Postmaster> running() {
    return Postmaster.running(home.data());
  }

  /**
   * Starts the server on the preferred port if it is free, else on a random one; retries if the
   * port is taken meanwhile.
   */
  Postmaster start(int preferredPort) {
    var said = new ProcessResult(1, "");
    for (int attempt = 0; attempt < TRIES; attempt++) {
      int port = attempt == 0 && Ports.isFree(preferredPort) ? preferredPort : Ports.free();
      said = startOn(port);
      var running = running();
      if (said.worked() && running.isPresent()) {
        return running.get();
      }
    }
    home.checkSpace();
    throw new StartupException("database.stop.start", home.log(), said.lastLine());
  }

  private ProcessResult startOn(int port) {
    try {
      Postmaster.forgetDead(home.data());
      if (Files.exists(home.log()) && Files.size(home.log()) > LONGEST_LOG) {
        Files.delete(home.log());
      }
    } catch (IOException refused) {
      throw new StartupException("database.stop.home", home.path(), refused);
    }
    return control(
        "start", "--wait", "--timeout=60", "--log=" + home.log(), "--options=" + options(port));
  }

  private static String options(int port) {
    return OPTIONS.entrySet().stream()
        .map(option -> "-c " + option.getKey() + "='" + option.getValue() + "'")
        .sorted()
        .collect(Collectors.joining(" ", "-p " + port + " ", ""));
  }

  void stop() {
    var stopped = control("stop", "--wait", "--timeout=30", "--mode=fast");
    if (!stopped.worked()) {
      LOG.warn("PostgreSQL did not stop: {}", stopped.lastLine());
    }
  }

  private ProcessResult control(String verb, String... more) {
    var command =
        new ArrayList<>(List.of(binaries.program("pg_ctl"), verb, "--pgdata=" + home.data()));
    command.addAll(List.of(more));
    return ProcessResult.of(home, home.data(), command);
  }
}
