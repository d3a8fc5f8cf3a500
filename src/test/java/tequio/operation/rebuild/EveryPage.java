package tequio.operation.rebuild;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tequio.requests.IdempotencyKey;
import tequio.testing.Pages;

/** Every public page that a reader reaches by links, with its bytes. */
record EveryPage(int port, HttpClient http) {

  private static final int SOME = 3;
  private static final Set<String> OWN = Set.of("acerca", "bitacora", "buscar", "archivos");
  private static final Pattern LINK = Pattern.compile("<(?:a|link)\\b[^>]*\\bhref=\"([^\"#]+)");

  /** What every form gets anew, so that it is carried out once. */
  private static final Pattern KEY =
      Pattern.compile("(name=\"" + IdempotencyKey.FIELD + "\" value=\")[^\"]+");

  /** The moment of the check that a page of an entry tells of. */
  private static final Pattern CHECKED =
      Pattern.compile("(Este servidor lo comprobó|This server checked it)[^:<]*:[^:<]*:");

  /** Beyond the first nine submissions of a consultation: no page of them is derived. */
  private static final Pattern FURTHER_SUBMISSION = Pattern.compile(".*/planteamientos/\\d{2,}.*");

  private static final Pattern DATASET = Pattern.compile("(?:/en)?/datos/([a-z-]+)");

  /** Few, because who searches too often has to wait. */
  private static final List<String> SEARCHES =
      List.of(
          "/buscar?q=monterrey",
          "/buscar?q=trasparencia+monterrey",
          "/buscar?q=agua&ods=6&avance=late",
          "/buscar?q=secretaria&tipo=dependencias",
          "/buscar?q=ciudadano&tipo=organizaciones",
          "/en/buscar?q=datos");

  Map<String, String> crawl() throws IOException, InterruptedException {
    var met = new TreeMap<String, String>();
    var places = new HashMap<String, Set<String>>();
    var waiting = new ArrayDeque<>(List.of("/", "/en/", "/glosario"));
    waiting.addAll(SEARCHES);
    while (!waiting.isEmpty()) {
      String path = waiting.poll();
      if (met.containsKey(path) || isBarren(path, places)) {
        continue;
      }
      String page = get(path);
      met.put(path, page);
      LINK.matcher(page)
          .results()
          .map(found -> found.group(1).replace("&amp;", "&"))
          .filter(Pages::isPublic)
          .forEach(waiting::add);
    }
    return met;
  }

  /** Of the 2,478 municipalities those with plans, and a few in each state that have none. */
  private static boolean isBarren(String path, Map<String, Set<String>> places) {
    if (path.matches("/(en/)?buscar\\?.*")) {
      return !SEARCHES.contains(path);
    }
    if (FURTHER_SUBMISSION.matcher(path).matches()) {
      return true;
    }
    var parts = path.replaceFirst("^/en/", "/").replaceFirst("[?].*", "").split("/");
    if (parts.length < 3 || !parts[2].matches("[a-z-]+") || OWN.contains(parts[1])) {
      return false;
    }
    var looked = places.computeIfAbsent(parts[1], state -> new HashSet<>());
    boolean barren =
        !looked.contains(parts[2])
            && looked.size() >= SOME
            && !path.contains("/plan/")
            && !path.contains("/compromisos/");
    if (!barren) {
      looked.add(parts[2]);
    }
    return barren;
  }

  /**
   * The page of a dataset tells the size of its current file once that is whole, and it is made
   * beside the request that asks for it: it is read to its end first.
   */
  private void makeFileOf(String path) throws IOException, InterruptedException {
    var dataset = DATASET.matcher(path);
    if (dataset.matches()) {
      var unused = read("/datos/" + dataset.group(1) + ".csv");
    }
  }

  private String get(String path) throws IOException, InterruptedException {
    makeFileOf(path);
    return read(path);
  }

  private String read(String path) throws IOException, InterruptedException {
    var address = URI.create("http://localhost:" + port + path);
    var answer = http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    var body = CHECKED.matcher(answer.body()).replaceAll("$1");
    return answer.statusCode() + "\n" + KEY.matcher(body).replaceAll("$1");
  }
}
