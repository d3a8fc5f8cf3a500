package tequio.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tequio.testing.Pages;

/** The public pages that a reader reaches from the first one: a few of each sort, not all. */
final class PublicSite {

  /** Reached or not, these are always looked at. */
  static final List<String> KEPT =
      List.of(
          "/",
          "/acerca",
          "/acerca/como-se-calcula",
          "/acerca/tratamientos",
          "/ejemplo/villa-tequio/privacidad",
          "/accesibilidad",
          "/privacidad",
          "/glosario",
          "/pruebas/componentes",
          "/en/acerca",
          "/datos",
          "/datos/compromisos",
          "/datos/bitacora",
          "/datos/api",
          "/en/datos/api",
          "/en/datos",
          "/no-hay-tal-estado",
          "/buscar?q=benito+juarez",
          "/buscar?q=agua&ods=6&avance=late",
          "/buscar?q=trasparencia+monterrey",
          "/buscar?q=san&tipo=gobiernos&pagina=2",
          "/en/buscar?q=agua",
          "/buscar?q=zzzz",
          "/cambios",
          "/cambios?tipo=compromisos",
          "/en/cambios",
          "/ejemplo/villa-tequio/cambios",
          "/ejemplo/villa-tequio/compromisos/1",
          "/ejemplo/villa-tequio/compromisos/1/historial",
          "/ejemplo/villa-tequio/compromisos/1/versiones/1",
          "/ejemplo/villa-tequio/compromisos/1/versiones/2",
          "/ejemplo/villa-tequio/plan/2026-2027/versiones/1");

  private static final int OF_EACH_SORT = 2;
  private static final Pattern LINK = Pattern.compile("<a\\b[^>]*\\bhref=\"([^\"#]+)");

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI root;

  PublicSite(int port) {
    root = URI.create("http://localhost:" + port);
  }

  URI at(String path) {
    return root.resolve(path);
  }

  HttpResponse<String> get(String path) {
    try {
      return http.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofString());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  /** Paths in the order they were met, with what was answered. */
  Map<String, HttpResponse<String>> crawl() {
    var met = new LinkedHashMap<String, HttpResponse<String>>();
    var sorts = new HashMap<String, Integer>();
    var waiting = new ArrayDeque<>(KEPT);
    while (!waiting.isEmpty()) {
      var path = waiting.poll();
      if (met.containsKey(path)
          || (!KEPT.contains(path) && sorts.merge(sort(path), 1, Integer::sum) > most(path))) {
        continue;
      }
      var answer = get(path);
      if (isPage(answer)) {
        met.put(path, answer);
        links(answer).forEach(waiting::add);
      }
    }
    return met;
  }

  /** English shares its templates with Spanish. */
  private static int most(String path) {
    return isEnglish(path) ? 1 : OF_EACH_SORT;
  }

  static String language(String path) {
    return isEnglish(path) ? "/en" : "";
  }

  private static boolean isEnglish(String path) {
    return path.matches("/en(/.*)?");
  }

  /** A number is any number, a place any place: {@code /nuevo-leon/monterrey} is {@code /x/x}. */
  static String sort(String path) {
    var language = language(path);
    var parts = path.substring(language.length()).replaceAll("\\?.*", "?").split("/", -1);
    var sort = new StringBuilder(language);
    for (int i = 1; i < parts.length; i++) {
      sort.append('/').append(i <= 2 ? places(parts, i) : parts[i].replaceAll(".*\\d.*", "#"));
    }
    return sort.toString();
  }

  private static String places(String[] parts, int i) {
    boolean isPlace =
        parts[1].length() > 2 && KEPT.stream().noneMatch(kept -> kept.startsWith("/" + parts[1]));
    return isPlace && !parts[i].isEmpty() && !NOUNS.contains(parts[i]) ? "x" : parts[i];
  }

  private static final List<String> NOUNS =
      List.of(
          "plan",
          "compromisos",
          "cambios",
          "bitacora",
          "compartir",
          "cartel",
          "tarjeta",
          "seguir",
          "privacidad");

  private static boolean isPage(HttpResponse<String> answer) {
    return answer.headers().firstValue("content-type").orElse("").startsWith("text/html");
  }

  private List<String> links(HttpResponse<String> page) {
    return LINK.matcher(page.body())
        .results()
        .map(found -> page.uri().resolve(found.group(1).replace("&amp;", "&")))
        .filter(link -> root.getAuthority().equals(link.getAuthority()))
        .map(link ->
            link.getRawPath() + (link.getRawQuery() == null ? "" : "?" + link.getRawQuery()))
        .filter(Pages::isPublic)
        .toList();
  }
}
