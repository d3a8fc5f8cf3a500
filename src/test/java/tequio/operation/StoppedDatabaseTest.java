package tequio.operation;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tequio.Tequio;
import tequio.accounts.caller.Role;
import tequio.accounts.session.SignedInPeople;
import tequio.database.Database;
import tequio.database.DatabaseCredentials;
import tequio.database.TestDatabase;
import tequio.database.embedded.EmbeddedDatabase;
import tequio.kernel.GovernmentKey;
import tequio.requests.IdempotencyKey;
import tequio.settings.Setting;
import tequio.settings.Settings;

/** PostgreSQL is stopped while many people read and write: everybody is told to come back. */
@Tag("slow")
@Tag("database")
class StoppedDatabaseTest {

  private static final int PEOPLE = 32;

  private static final List<String> PAGES =
      List.of(
          "/",
          "/ejemplo/villa-tequio",
          "/ejemplo/villa-tequio/compromisos/1",
          "/ejemplo/villa-tequio/compromisos/1/historial",
          "/ejemplo/villa-tequio/cambios",
          "/buscar?q=agua",
          "/cambios",
          "/datos/compromisos.csv",
          "/entrar",
          "/trabajo",
          "/trabajo/99001",
          "/cuenta",
          "/api/v1/compromisos",
          "/api/v1/gobiernos/99001/actividades");

  @TempDir static Path folder;

  static final HttpClient CLIENT = HttpClient.newHttpClient();
  static EmbeddedDatabase database;
  static ConfigurableApplicationContext program;
  static String site;
  static String cookie;

  /** Like a server of somebody else's: nobody knows that it is away before asking it. */
  private record Unwatched(Database real) implements Database {
    @Override
    public DatabaseCredentials owner() {
      return real.owner();
    }

    @Override
    public DatabaseCredentials program() {
      return real.program();
    }

    @Override
    public boolean away() {
      return false;
    }

    @Override
    public void close() {}
  }

  @BeforeAll
  static void start() throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
    database = TestDatabase.openIn(Files.createDirectories(folder.resolve("home")));
    var settings = new Settings(Map.of(Setting.TEQUIO_HOME, folder.resolve("home").toString()));
    var application = new SpringApplication(Tequio.class);
    application.addInitializers(context -> {
      context.getBeanFactory().registerSingleton("settings", settings);
      context.getBeanFactory().registerSingleton("database", new Unwatched(database));
    });
    program =
        application.run(
            "--server.port=0",
            "--tequio.demo=true",
            "--tequio.cache=false",
            "--tequio.ratelimit=false");
    site = "http://localhost:" + program.getEnvironment().getRequiredProperty("local.server.port");
    var signedIn =
        new SignedInPeople(program).as(Role.OFFICER, new GovernmentKey("99001")).asCookie();
    cookie = signedIn.getName() + "=" + signedIn.getValue();
  }

  @AfterAll
  static void stop() {
    program.close();
    database.close();
  }

  /** By the signals of a fast stop, of an immediate one, and by one that nobody can hear. */
  @ParameterizedTest
  @ValueSource(strings = {"INT", "QUIT", "KILL"})
  void nobody_is_told_of_an_error(String signal) throws Exception {
    var answers = new ConcurrentSkipListMap<String, LongAdder>();
    var going = new AtomicBoolean(true);
    var refused = new AtomicInteger();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int person = 0; person < PEOPLE; person++) {
        int first = person;
        threads.submit(() -> {
          for (int n = first; going.get(); n++) {
            var request = n % 4 == 0 ? form(n) : page(PAGES.get(n % PAGES.size()));
            var answer = send(request);
            refused.addAndGet(answer.statusCode() == 503 ? 1 : 0);
            answers.computeIfAbsent(told(request, answer), any -> new LongAdder()).increment();
          }
          return null;
        });
      }
      Thread.sleep(2_000);
      kill(signal);
      await().atMost(ofSeconds(60)).until(() -> refused.get() > 0);
      await()
          .atMost(ofSeconds(60))
          .until(() -> send(page("/ejemplo/villa-tequio")).statusCode() == 200);
      going.set(false);
    }

    assertThat(answers.keySet())
        .noneMatch(it -> it.startsWith("5") && !it.startsWith("503 with when to come back"))
        .anyMatch(it -> it.startsWith("503"));
  }

  private static String told(HttpRequest request, HttpResponse<String> answer) {
    boolean readable =
        request.uri().getPath().startsWith("/api/")
            ? answer.body().contains("\"status\":503")
            : answer.body().contains("<h1")
                && (!request.method().equals("POST") || answer.body().contains("name=\"llave\""));
    boolean busy = answer.statusCode() == 503;
    boolean whole = readable && answer.headers().firstValue("Retry-After").isPresent();
    return answer.statusCode()
        + (busy && whole ? " with when to come back " : " ")
        + request.method()
        + " "
        + request.uri().getPath();
  }

  private static HttpResponse<String> send(HttpRequest request)
      throws IOException, InterruptedException {
    return CLIENT.send(request, BodyHandlers.ofString());
  }

  private static HttpRequest page(String path) {
    return HttpRequest.newBuilder(URI.create(site + path)).header("Cookie", cookie).build();
  }

  /** Every second one of somebody who is signed in: they are asked for before anything else. */
  private static HttpRequest form(int n) {
    String path = n % 8 == 0 ? "/ejemplo/villa-tequio/seguir" : "/trabajo/99001/nuevo-plan";
    var fields =
        "correo="
            + URLEncoder.encode("quien@ejemplo.invalid", StandardCharsets.UTF_8)
            + "&llave="
            + IdempotencyKey.fresh().value();
    return HttpRequest.newBuilder(URI.create(site + path))
        .header("Cookie", cookie)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .header("Origin", site)
        .POST(BodyPublishers.ofString(fields))
        .build();
  }

  private static void kill(String signal) throws IOException, InterruptedException {
    String pid =
        Files.readAllLines(folder.resolve("home/database/postmaster.pid")).getFirst().strip();
    assertThat(new ProcessBuilder("kill", "-" + signal, pid).start().waitFor()).isZero();
  }
}
