package tequio.commands;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** The invented officer of a demonstration, in a browser without JavaScript, over real HTTP. */
final class Officer implements AutoCloseable {

  private static final String MAIL = "enlace@villa-tequio.invalid";

  private final String site;
  private final HttpClient http = HttpClient.newHttpClient();
  private final Map<String, String> cookies = new LinkedHashMap<>();

  Officer(int port) {
    site = "http://localhost:" + port;
  }

  /** The address that the program printed, which opens the demonstration in this browser. */
  void open(String said) throws IOException, InterruptedException {
    var printed = find("(/demo/[0-9a-f]{64})", said);
    assertThat(status(printed)).isEqualTo(302);
  }

  /**
   * As whoever tries the demonstration does: opens it, picks the person, opens the letter's link.
   */
  void signIn(String said) throws IOException, InterruptedException {
    open(said);
    var link = send(fill("/entrar", "/entrar/prueba", "correo", MAIL));
    assertThat(send(fill(link, link))).isEqualTo("/trabajo");
  }

  /** What the form of a page would send, with a key of its own. */
  HttpRequest fill(String page, String action, String... fields)
      throws IOException, InterruptedException {
    var drawn = see(page);
    var filled = new LinkedHashMap<String, String>();
    filled.put("llave", UUID.randomUUID().toString());
    filled.put("_csrf", find("name=\"_csrf\" value=\"([^\"]+)\"", drawn));
    var seen = Pattern.compile("name=\"visto\" value=\"([^\"]*)\"").matcher(drawn);
    if (seen.find()) {
      filled.put("visto", seen.group(1));
    }
    for (int i = 0; i < fields.length; i += 2) {
      filled.put(fields[i], fields[i + 1]);
    }
    var body =
        filled.entrySet().stream()
            .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), UTF_8))
            .collect(joining("&"));
    return ask(action)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(body))
        .build();
  }

  /** Where it led; the same request may be sent again. */
  String send(HttpRequest form) throws IOException, InterruptedException {
    var answer = http.send(form, BodyHandlers.ofString());
    keep(answer);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
  }

  /** Not waiting for an answer, which may never come. */
  void sendAndForget(HttpRequest form) {
    var unused = http.sendAsync(form, BodyHandlers.discarding());
  }

  String see(String page) throws IOException, InterruptedException {
    return look(page).body();
  }

  /** What a form on this page has seen. */
  String seen(String page) throws IOException, InterruptedException {
    return find("name=\"visto\" value=\"([^\"]*)\"", see(page));
  }

  int status(String page) throws IOException, InterruptedException {
    return look(page).statusCode();
  }

  private HttpResponse<String> look(String page) throws IOException, InterruptedException {
    var answer = http.send(ask(page).build(), BodyHandlers.ofString());
    keep(answer);
    return answer;
  }

  private HttpRequest.Builder ask(String path) {
    var request = HttpRequest.newBuilder(URI.create(site + path));
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(it -> it.getKey() + "=" + it.getValue())
              .collect(joining("; ")));
    }
    return request;
  }

  private void keep(HttpResponse<?> answer) {
    for (var cookie : answer.headers().allValues("Set-Cookie")) {
      var pair = cookie.split(";", 2)[0].split("=", 2);
      cookies.put(pair[0], pair[1]);
    }
  }

  private static String find(String pattern, String page) {
    var found = Pattern.compile(pattern).matcher(page);
    assertThat(found.find()).as(pattern + " in " + page).isTrue();
    return found.group(1);
  }

  @Override
  public void close() {
    http.close();
  }
}
