package tequio.portal.sitemap;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.HtmlUtils;
import tequio.kernel.GovernmentKey;
import tequio.plan.published.PublicAddresses;
import tequio.plan.published.PublicAddresses.PublicAddress;
import tequio.territory.Gazetteer;
import tequio.web.Texts;

/** Tells search engines what there is: a list per state, as sitemaps.org describes it. */
@Controller
class SitemapController {

  private static final String XML = "application/xml;charset=UTF-8";
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String SCHEMA = "http://www.sitemaps.org/schemas/sitemap/0.9";

  private final PublicAddresses addresses;
  private final Gazetteer gazetteer;

  SitemapController(PublicAddresses addresses, Gazetteer gazetteer) {
    this.addresses = addresses;
    this.gazetteer = gazetteer;
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
    return addresses.listStates().stream()
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
    return addresses.within(state.key()).stream()
        .map(it -> url(it, t))
        .collect(joining("", HEAD + "<urlset xmlns=\"" + SCHEMA + "\">\n", "</urlset>\n"));
  }

  private static String site(Texts t) {
    return HtmlUtils.htmlEscape(t.visit().site(), "UTF-8");
  }

  private String url(PublicAddress address, Texts t) {
    var home = gazetteer.get(address.government());
    return "<url><loc>%s%s%s</loc><lastmod>%s</lastmod></url>\n"
        .formatted(
            site(t),
            home.path(),
            address.commitment().map(it -> "/compromisos/" + it).orElse(""),
            LocalDate.ofInstant(address.changed(), home.zone()));
  }
}
