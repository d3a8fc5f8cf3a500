package tequio.bench.secretariat;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import tequio.bench.machine.Site;

/** Browser of an invented person of the demonstration, without JavaScript. */
final class DemoBrowser {

  private static final Pattern KEY = Pattern.compile("/demo/[0-9a-f]{64}");
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final Site site;
  private final Map<String, String> cookies = new ConcurrentHashMap<>();
  private String token = "";

  private DemoBrowser(Site site) {
    this.site = site;
  }

  /** Opens the demonstration by the address that the program printed, and signs in. */
  static DemoBrowser signedIn(Site site, String mail) {
    var browser = new DemoBrowser(site);
    var printed = KEY.matcher(site.said());
    if (!printed.find()) {
      throw new IllegalStateException("no key in " + site.said());
    }
    browser.see(printed.group());
    browser.see("/entrar");
    var link = browser.send("/entrar/prueba", Map.of("correo", mail));
    browser.see(link);
    browser.send(link, Map.of());
    return browser;
  }

  /** Opens a page, whose form may be sent next. */
  @CanIgnoreReturnValue
  String see(String path) {
    var answer = ask(request(path).build(), BodyHandlers.ofString());
    var found = TOKEN.matcher(answer.body());
    if (found.find()) {
      token = found.group(1);
    }
    if (answer.statusCode() >= 400) {
      throw new IllegalStateException(path + " answers " + answer.statusCode());
    }
    return answer.body();
  }

  /** Sends the form of the page that was seen last, and returns where it led. */
  @CanIgnoreReturnValue
  String send(String path, Map<String, String> fields) {
    var all = new LinkedHashMap<>(fields);
    all.put("llave", UUID.randomUUID().toString());
    all.put("_csrf", token);
    var body =
        all.entrySet().stream()
            .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), UTF_8))
            .collect(joining("&"));
    var request =
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body))
            .build();
    var answer = ask(request, BodyHandlers.ofString());
    if (answer.statusCode() != 302) {
      throw new IllegalStateException(path + " answers " + answer.statusCode());
    }
    return site.at("/").resolve(answer.headers().firstValue("Location").orElse("/")).getPath();
  }

  InputStream follow(String path) {
    return ask(request(path).build(), BodyHandlers.ofInputStream()).body();
  }

  private HttpRequest.Builder request(String path) {
    var request = HttpRequest.newBuilder(site.at(path));
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(it -> it.getKey() + "=" + it.getValue())
              .collect(joining("; ")));
    }
    return request;
  }

  private <T> HttpResponse<T> ask(HttpRequest request, HttpResponse.BodyHandler<T> body) {
    try {
      var answer = site.http().send(request, body);
      for (var cookie : answer.headers().allValues("Set-Cookie")) {
        var pair = cookie.split(";", 2)[0].split("=", 2);
        cookies.put(pair[0], pair[1]);
      }
      return answer;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
