package tequio.ledger.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/** Published log at a web address, as any reader sees it. */
public record WebLog(URI address, HttpClient http) implements LogSource {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int FOUND = 200;
  private static final int ABSENT = 404;

  @Override
  public Optional<byte[]> find(String name) {
    var request =
        HttpRequest.newBuilder(URI.create(address.toString().replaceFirst("/*$", "/") + name))
            .timeout(PATIENCE)
            .build();
    try {
      var answer = http.send(request, BodyHandlers.ofByteArray());
      return switch (answer.statusCode()) {
        case FOUND -> Optional.of(answer.body());
        case ABSENT -> Optional.empty();
        default -> throw new IOException(request.uri() + ": " + answer.statusCode());
      };
    } catch (IOException unreachable) {
      throw new UncheckedIOException(unreachable);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException(stopped));
    }
  }
}
