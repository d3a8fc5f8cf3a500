package tequio.bench.machine;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import tequio.settings.StartupException;

/** Running installation, started by the launcher script. */
public record Site(Process process, Path home, int port, HttpClient http, Duration toFirstPage)
    implements AutoCloseable {

  private static final int WARMING = 5_000;
  private static final Duration ENOUGH = Duration.ofSeconds(20);
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final int TRIES = 3;
  private static final String LOG = "serve.log";
  private static final String TAKEN = "already in use";

  /** Below those of embedded databases, and those that connections are given. */
  private static final int LOWEST_PORT = 11_000;

  private static final int PORTS = 8_000;
  private static final AtomicInteger GIVEN =
      new AtomicInteger((int) (ProcessHandle.current().pid() % PORTS));

  /** Answers when the first page was there. */
  public static Site open(Launcher launcher, Path home, String... properties) {
    return open(List.of(launcher.script().toString(), "serve"), home, properties);
  }

  /** The same with the demonstration. */
  public static Site openDemo(Launcher launcher, Path home, String... properties) {
    return open(List.of(launcher.script().toString(), "serve", "--demo"), home, properties);
  }

  private static Site open(List<String> command, Path home, String... properties) {
    for (int time = 1; time < TRIES; time++) {
      try {
        return openOn(freePort(), command, home, properties);
      } catch (StartupException closed) {
        if (!Postgres.read(home.resolve(LOG)).contains(TAKEN)) {
          throw closed;
        }
      }
    }
    return openOn(freePort(), command, home, properties);
  }

  /** What it printed. */
  public String said() {
    return Postgres.read(home.resolve(LOG));
  }

  /** Somebody else may take the port before the program does. */
  private static Site openOn(int port, List<String> command, Path home, String... properties) {
    var builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(home.resolve(LOG).toFile());
    settings(builder.environment(), home, port, properties);
    try {
      long begun = System.nanoTime();
      var process = builder.start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
      var site = new Site(process, home, port, HttpClient.newHttpClient(), Duration.ZERO);
      site.waitForFirstPage(begun);
      var took = Duration.ofNanos(System.nanoTime() - begun);
      return new Site(process, home, port, site.http, took);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void settings(
      Map<String, String> environment, Path home, int port, String... properties) {
    environment.put("TEQUIO_HOME", home.toString());
    environment.put("TEQUIO_PORT", String.valueOf(port));
    if (properties.length > 0) {
      environment.put("JAVA_TOOL_OPTIONS", "-D" + String.join(" -D", properties));
    }
  }

  public URI at(String path) {
    return URI.create("http://localhost:" + port + path);
  }

  /** A page compressed as it goes over the wire. */
  @CanIgnoreReturnValue
  public byte[] gzip(String path) {
    var answer = send(HttpRequest.newBuilder(at(path)).header("Accept-Encoding", "gzip").build());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(path + " answers " + answer.statusCode());
    }
    return answer.body();
  }

  @CanIgnoreReturnValue
  public HttpResponse<byte[]> get(String path) {
    return send(HttpRequest.newBuilder(at(path)).build());
  }

  /** Returns when it has put every entry into the log and no other work is left from its start. */
  public void settle() {
    var checkpoint = "";
    for (var next = checkpoint(); !next.equals(checkpoint); next = checkpoint()) {
      checkpoint = next;
      pause(3_000);
    }
  }

  /** Draws pages until the JVM has compiled what they need. */
  public void warm(List<String> paths) {
    long begun = System.nanoTime();
    for (int n = 0; n < WARMING && System.nanoTime() - begun < ENOUGH.toNanos(); n++) {
      gzip(paths.get(n % paths.size()));
    }
  }

  /** On these processors alone, with its PostgreSQL. */
  public void pin(String cores) {
    processes()
        .forEach(it -> ExternalProgram.run("taskset", "-a", "-c", "-p", cores, it.toString()));
  }

  /** How the public record stands; empty before it was signed. */
  public String checkpoint() {
    var answer = get("/bitacora/checkpoint");
    return answer.statusCode() == 200 ? new String(answer.body(), StandardCharsets.UTF_8) : "";
  }

  /** Of the program first, then of each process of its PostgreSQL. */
  public List<Long> processes() {
    return Stream.concat(Stream.of(process.pid()), postgres()).toList();
  }

  private Stream<Long> postgres() {
    long postmaster = Long.parseLong(Postgres.of(home).lines().getFirst().strip());
    return ProcessHandle.of(postmaster).stream()
        .flatMap(it -> Stream.concat(Stream.of(it), it.descendants()))
        .map(ProcessHandle::pid);
  }

  private void waitForFirstPage(long begun) {
    while (System.nanoTime() - begun < PATIENCE.toNanos() && process.isAlive()) {
      try (var line = new Socket("localhost", port)) {
        if (line.isConnected() && get("/").statusCode() == 200) {
          return;
        }
      } catch (IOException | UncheckedIOException notYet) {
        pause(10);
      }
    }
    close();
    throw new StartupException("bench.stop.serve", home.resolve(LOG));
  }

  private HttpResponse<byte[]> send(HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.ofByteArray());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  /** Never the same twice: what listened there before may not have closed yet. */
  public static int freePort() {
    for (int tries = 0; tries < PORTS; tries++) {
      int port = LOWEST_PORT + GIVEN.getAndIncrement() % PORTS;
      try (var socket = new ServerSocket(port)) {
        return socket.getLocalPort();
      } catch (IOException taken) {
        // The next one.
      }
    }
    throw new StartupException("database.stop.no-port");
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
