package tequio.rendering;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import tequio.kernel.Characters;

/**
 * Reduces the HTML of a page to the HTML of a document: its {@code main} element without
 * navigation, forms, scripts and what is for screens only; links absolute and described, pictures
 * replaced by their text alternative, folded parts open.
 */
final class DocumentMarkup {

  private static final String NOT_PRINTED =
      "nav, form, script, style, button, input, select, textarea, template, .screen, .skip,"
          + " [hidden], .visually-hidden, .key";

  private DocumentMarkup() {}

  /**
   * Returns the document of a page.
   *
   * @param html markup of the whole page
   * @param address address of the page, against which links are resolved
   */
  static Document of(String html, String address) {
    var page = Jsoup.parse(html, address);
    var main = page.select("main").first();
    var document = Document.createShell(address);
    document.outputSettings().prettyPrint(false);
    document.child(0).attr("lang", page.child(0).attr("lang"));
    document.head().appendElement("meta").attr("name", "subject").attr("content", subject(page));
    document.body().append(main == null ? page.body().html() : main.html());
    clean(document.body());
    return document;
  }

  private static String subject(Document page) {
    var description = page.select("meta[name=description]").attr("content");
    return Characters.isBlank(description) ? page.title() : description;
  }

  private static void clean(Element body) {
    body.select(NOT_PRINTED).remove();
    keepOwnNumbers(body);
    replacePictures(body);
    openFolds(body);
    resolveLinks(body);
    scopeHeaders(body);
    body.select("*").forEach(DocumentMarkup::keepPlainAttributes);
    body.select("section, div, span, p, ul, ol, dl").forEach(DocumentMarkup::removeEmpty);
  }

  /**
   * Makes lists whose items print their own numbers unnumbered, since the numbers may have gaps.
   */
  private static void keepOwnNumbers(Element body) {
    body.select("ol:has(> li > .n)").forEach(it -> it.tagName("ul").addClass("numbered"));
  }

  private static void replacePictures(Element body) {
    for (var picture : body.select("svg, img")) {
      var words = picture.tagName().equals("img") ? picture.attr("alt") : alternative(picture);
      if (Characters.isBlank(words)) {
        picture.remove();
      } else {
        picture.replaceWith(new TextNode("[" + words + "]"));
      }
    }
  }

  private static String alternative(Element svg) {
    var label = svg.attr("aria-label");
    var title = svg.selectFirst("> title");
    return Characters.isBlank(label) && title != null ? title.text() : label;
  }

  private static void openFolds(Element body) {
    body.select("details").forEach(it -> it.tagName("div"));
    body.select("summary").forEach(it -> it.tagName("p").addClass("summary"));
  }

  private static void resolveLinks(Element body) {
    for (var link : body.select("a[href]")) {
      var href = link.attr("href");
      if (!href.startsWith("#")) {
        link.attr("href", link.absUrl("href"));
      }
      if (Characters.isBlank(link.text()) || link.attr("href").isEmpty()) {
        link.unwrap();
      } else {
        link.attr("title", link.text());
      }
    }
  }

  private static void scopeHeaders(Element body) {
    body.select("thead th:not([scope])").attr("scope", "col");
    body.select("tbody th:not([scope])").attr("scope", "row");
  }

  /**
   * Removes attributes for scripts, styles and assistive technology, which mean nothing on paper.
   */
  private static void keepPlainAttributes(Element element) {
    var kept = List.of("id", "class", "href", "title", "lang", "scope", "colspan", "rowspan");
    element.attributes().asList().stream()
        .map(it -> it.getKey())
        .filter(it -> !kept.contains(it))
        .toList()
        .forEach(element::removeAttr);
  }

  private static void removeEmpty(Element element) {
    if (Characters.isBlank(element.text()) && !element.hasAttr("id")) {
      element.remove();
    }
  }
}
