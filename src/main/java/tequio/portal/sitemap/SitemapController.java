package tequio.portal.sitemap;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.HtmlUtils;
import tequio.kernel.GovernmentKey;
import tequio.plan.version.PublicAddresses;
import tequio.plan.version.PublicAddresses.PublicAddress;
import tequio.publishing.kind.KindRegistry;
import tequio.publishing.version.Documents;
import tequio.territory.Gazetteer;
import tequio.territory.Government;
import tequio.web.Texts;

/** Serves the sitemap: an index and one list for each state (sitemaps.org). */
@Controller
class SitemapController {

  private static final String XML = "application/xml;charset=UTF-8";
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String SCHEMA = "http://www.sitemaps.org/schemas/sitemap/0.9";

  private final PublicAddresses addresses;
  private final Gazetteer gazetteer;
  private final Documents documents;
  private final KindRegistry kinds;

  SitemapController(
      PublicAddresses addresses, Gazetteer gazetteer, Documents documents, KindRegistry kinds) {
    this.addresses = addresses;
    this.gazetteer = gazetteer;
    this.documents = documents;
    this.kinds = kinds;
  }

  @GetMapping(path = "/robots.txt", produces = "text/plain;charset=UTF-8")
  @ResponseBody
  String robots(Texts t) {
    return """
    User-agent: *
    Disallow: /buscar
    Disallow: /en/buscar
    Disallow: /trabajo
    Disallow: /entrar

    Sitemap: %s/sitemap.xml
    """
        .formatted(t.visit().site());
  }

  @GetMapping(path = "/sitemap.xml", produces = XML)
  @ResponseBody
  String states(Texts t) {
    var states = new ArrayList<>(gazetteer.listStates().stream().map(Government::key).toList());
    states.add(gazetteer.federation().key());
    return Stream.of(addresses.listStates(states), documents.listStates(states))
        .flatMap(List::stream)
        .distinct()
        .sorted()
        .filter(it -> !it.isFictional())
        .map(it -> "<sitemap><loc>%s/sitemap/%s.xml</loc></sitemap>\n".formatted(site(t), it))
        .collect(
            joining("", HEAD + "<sitemapindex xmlns=\"" + SCHEMA + "\">\n", "</sitemapindex>\n"));
  }

  @GetMapping(path = "/sitemap/{key}.xml", produces = XML)
  @ResponseBody
  String state(@PathVariable String key, Texts t) {
    var state =
        GovernmentKey.find(key)
            .filter(it -> !it.isMunicipality() && !it.isFictional())
            .flatMap(gazetteer::find)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return Stream.concat(
            addresses.within(state.key()).stream().map(it -> url(it, t)),
            documents.changes(state.key().value()).stream().flatMap(it -> url(it, t).stream()))
        .collect(joining("", HEAD + "<urlset xmlns=\"" + SCHEMA + "\">\n", "</urlset>\n"));
  }

  private static String site(Texts t) {
    return HtmlUtils.htmlEscape(t.visit().site(), "UTF-8");
  }

  private Optional<String> url(Documents.Change change, Texts t) {
    var document = change.document();
    return kinds
        .findDocument(document.kind())
        .map(it -> {
          var home = gazetteer.get(document.government());
          var path = home.path() + it.address().path(document.code());
          return url(path, change.recorded(), home.zone(), t);
        });
  }

  private String url(PublicAddress address, Texts t) {
    var home = gazetteer.get(address.government());
    var of = address.commitment().map(it -> "/compromisos/" + it).orElse("");
    return url(home.path() + of, address.changed(), home.zone(), t);
  }

  private static String url(String path, Instant changed, ZoneId zone, Texts t) {
    return "<url><loc>%s%s</loc><lastmod>%s</lastmod></url>\n"
        .formatted(site(t), path, LocalDate.ofInstant(changed, zone));
  }
}
