package tequio.rebuild;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Every public page that a reader reaches by links, with its bytes. */
record EveryPage(int port, HttpClient http) {

  private static final Pattern LINK = Pattern.compile("<(?:a|link)\\b[^>]*\\bhref=\"([^\"#]+)");

  Map<String, String> crawl() throws IOException, InterruptedException {
    var met = new TreeMap<String, String>();
    var waiting = new ArrayDeque<>(List.of("/", "/en/", "/glosario", "/buscar?q=monterrey"));
    while (!waiting.isEmpty()) {
      String path = waiting.poll();
      if (met.containsKey(path) || isBarren(path)) {
        continue;
      }
      String page = get(path);
      met.put(path, page);
      LINK.matcher(page)
          .results()
          .map(found -> found.group(1).replace("&amp;", "&"))
          .filter(link -> link.startsWith("/"))
          .forEach(waiting::add);
    }
    return met;
  }

  /** The language and the places of all 2,478 municipalities say nothing more than one of each. */
  private static boolean isBarren(String path) {
    return path.matches("/(en/)?oaxaca/[^/]+");
  }

  private String get(String path) throws IOException, InterruptedException {
    var address = URI.create("http://localhost:" + port + path);
    var answer = http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    return answer.statusCode() + "\n" + answer.body();
  }
}
