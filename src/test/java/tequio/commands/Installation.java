package tequio.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import tequio.database.embedded.UnpackedPostgres;

/** An installation in a folder of its own whose program runs as a process of its own. */
public final class Installation implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(120);

  final Path home;
  final int port;
  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<String, String> settings = new HashMap<>();

  public Installation(Path home) throws IOException {
    this.home = home;
    this.port = freePort();
    UnpackedPostgres.linkInto(home);
    settings.put("TEQUIO_HOME", home.toString());
    settings.put("TEQUIO_PORT", String.valueOf(port));
  }

  public Installation with(String name, String value) {
    settings.put(name, value);
    return this;
  }

  /** The program in the classes under test, as the launcher would run it. */
  public Process run(String... words) throws IOException {
    return runMain("tequio.Tequio", "-Xmx192m", words);
  }

  /** A program of its own with so much memory. */
  public Process runMain(String main, String memory, String... words) throws IOException {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                memory,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("java.class.path"),
                main));
    command.addAll(List.of(words));
    var builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(name -> name.startsWith("TEQUIO_"));
    builder.environment().putAll(settings);
    builder.redirectErrorStream(true).redirectOutput(home.resolveSibling("said").toFile());
    return builder.start();
  }

  public Process serve(String... options) throws IOException, InterruptedException {
    var words = new ArrayList<>(List.of("serve"));
    words.addAll(List.of(options));
    var process = run(words.toArray(String[]::new));
    until(() -> !process.isAlive() || said().contains("abierto"));
    assertThat(process.isAlive()).as(said()).isTrue();
    return process;
  }

  public Path home() {
    return home;
  }

  public String said() {
    try {
      return Files.readString(home.resolveSibling("said"));
    } catch (IOException notYet) {
      return "";
    }
  }

  public HttpResponse<String> get(String page) throws IOException, InterruptedException {
    var address = URI.create("http://localhost:" + port + page);
    return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }

  /** The process of its PostgreSQL. */
  public ProcessHandle postgres() {
    return findPostgres().orElseThrow(() -> new AssertionError("PostgreSQL does not run"));
  }

  /** The process that its PostgreSQL says it is; empty where it says none or that one has ended. */
  Optional<ProcessHandle> findPostgres() {
    try {
      var lines = Files.readAllLines(home.resolve("database/postmaster.pid"));
      return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()));
    } catch (IOException | NoSuchElementException | NumberFormatException none) {
      return Optional.empty();
    }
  }

  boolean hasPostgres() {
    return Files.exists(home.resolve("database/postmaster.pid"));
  }

  public static int end(Process process) throws InterruptedException {
    process.destroy();
    assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }

  public static int exit(Process process) throws InterruptedException {
    assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }

  public static void until(BooleanSupplier done) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!done.getAsBoolean()) {
      assertThat(System.nanoTime()).as("waited too long").isLessThan(end);
      Thread.sleep(50);
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** Whatever a failed test left. */
  @Override
  public void close() {
    client.close();
    if (hasPostgres()) {
      postgres().destroy();
    }
  }

  /** What the program put into its home: all but the programs of PostgreSQL, linked before. */
  List<String> entries() throws IOException {
    try (var entries = Files.list(home)) {
      return entries
          .filter(it -> !Files.isSymbolicLink(it))
          .map(it -> it.getFileName().toString())
          .toList();
    }
  }
}
