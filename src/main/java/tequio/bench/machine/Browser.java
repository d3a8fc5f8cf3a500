package tequio.bench.machine;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tequio.storage.Json;
import tools.jackson.databind.JsonNode;

/** Headless Chromium driven by its DevTools protocol. */
public record Browser(Process process, int port) implements AutoCloseable {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  /** 400 kbit/s, 400 ms there and back, a sixth of the processor, nothing kept from before. */
  private static final Map<String, Object> SLOW_LINE =
      Map.of(
          "offline",
          false,
          "latency",
          400,
          "downloadThroughput",
          50_000,
          "uploadThroughput",
          50_000);

  private static final int SLOWER = 6;

  private static final String PAINT =
      """
      new Promise(done => {
        const asked = () => {
          const paint = performance.getEntriesByName('first-contentful-paint')[0];
          paint ? done(paint.startTime) : setTimeout(asked, 50);
        };
        asked();
      })
      """;

  public static Optional<String> find() {
    return NAMES.stream()
        .filter(name ->
            Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, name))))
        .findFirst();
  }

  public static Browser open(Path folder) {
    try {
      var process =
          new ProcessBuilder(
                  find().orElseThrow(),
                  "--headless",
                  "--no-sandbox",
                  "--disable-gpu",
                  "--no-first-run",
                  "--disable-background-networking",
                  "--remote-debugging-port=0",
                  "--window-size=360,740",
                  "--user-data-dir=" + folder,
                  "about:blank")
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("chromium.log").toFile())
              .start();
      return new Browser(process, portIn(folder.resolve("DevToolsActivePort")));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** In milliseconds from the moment the address was asked for. */
  @CanIgnoreReturnValue
  public double firstPaint(URI page) {
    var tab = ask("PUT", "/json/new?about:blank");
    try (var talk =
        DevToolsConnection.with(URI.create(tab.path("webSocketDebuggerUrl").asString()))) {
      talk.say("Network.enable", Map.of());
      talk.say("Network.setCacheDisabled", Map.of("cacheDisabled", true));
      talk.say("Network.emulateNetworkConditions", SLOW_LINE);
      talk.say("Emulation.setCPUThrottlingRate", Map.of("rate", SLOWER));
      talk.say("Page.navigate", Map.of("url", page.toString()));
      var answer = talk.say("Runtime.evaluate", Map.of("expression", PAINT, "awaitPromise", true));
      return answer.path("result").path("value").asDouble();
    } finally {
      ask("GET", "/json/close/" + tab.path("id").asString());
    }
  }

  @CanIgnoreReturnValue
  private JsonNode ask(String method, String path) {
    try (var http = HttpClient.newHttpClient()) {
      var address = URI.create("http://127.0.0.1:" + port + path);
      var request =
          HttpRequest.newBuilder(address).method(method, HttpRequest.BodyPublishers.noBody());
      var body = http.send(request.build(), BodyHandlers.ofString()).body();
      return body.startsWith("{") ? Json.MAPPER.readTree(body) : Json.MAPPER.readTree("{}");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static int portIn(Path file) throws IOException {
    for (int tries = 0; tries < 600; tries++) {
      if (Files.exists(file) && Files.size(file) > 0) {
        return Integer.parseInt(Files.readAllLines(file).getFirst().strip());
      }
      try {
        Thread.sleep(50);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
    }
    throw new IOException("the browser does not open");
  }

  @Override
  public void close() {
    process.destroy();
    try {
      process.waitFor(10, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
