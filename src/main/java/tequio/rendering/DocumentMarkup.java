package tequio.rendering;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import tequio.kernel.Characters;
import tequio.web.Texts;

/**
 * Reduces the HTML of a page to the HTML of a document: its {@code main} element without
 * navigation, forms, scripts and what is for screens only; links absolute and described, pictures
 * with their text alternative, folded parts open.
 */
final class DocumentMarkup {

  private static final String NOT_PRINTED =
      "nav, form, script, style, button, input, select, textarea, template, .screen, .skip,"
          + " [hidden], .visually-hidden, caption.hidden, .key:not(:has(svg))";

  /** Letters of a part that may be cut by the end of a page. */
  private static final int LONG = 900;

  private static final String PICTURE = "svg:not(svg svg)";

  private DocumentMarkup() {}

  /**
   * Returns the document of a page.
   *
   * @param html markup of the whole page
   * @param t words of its reader; links are resolved against the address of the page
   */
  static Document of(String html, Texts t) {
    var address = t.here();
    var page = Jsoup.parse(html, address);
    var main = page.select("main").first();
    var document = Document.createShell(address);
    document.outputSettings().prettyPrint(false);
    document.child(0).attr("lang", page.child(0).attr("lang"));
    document.head().appendElement("meta").attr("name", "subject").attr("content", subject(page));
    document.body().append(main == null ? page.body().html() : main.html());
    clean(document.body(), t);
    return document;
  }

  private static String subject(Document page) {
    var description = page.select("meta[name=description]").attr("content");
    return Characters.isBlank(description) ? page.title() : description;
  }

  private static void clean(Element body, Texts t) {
    body.select(NOT_PRINTED).remove();
    keepOwnNumbers(body);
    describePictures(body, t);
    openFolds(body);
    resolveLinks(body);
    scopeHeaders(body);
    body.select("*:not(svg, svg *)").forEach(DocumentMarkup::keepPlainAttributes);
    liftCaptions(body);
    body.select("table").forEach(TableColumns::set);
    keepTogether(body);
    body.select("section, div, span, p, ul, ol, dl").forEach(DocumentMarkup::removeEmpty);
  }

  /**
   * Makes lists whose items print their own numbers unnumbered, since the numbers may have gaps.
   */
  private static void keepOwnNumbers(Element body) {
    body.select("ol:has(> li > .n)").forEach(it -> it.tagName("ul").addClass("numbered"));
  }

  private static void describePictures(Element body, Texts t) {
    for (var picture : body.select("img")) {
      if (Characters.isBlank(picture.attr("alt"))) {
        picture.remove();
      } else {
        picture.replaceWith(new TextNode("[" + picture.attr("alt") + "]"));
      }
    }
    for (var picture : body.select(PICTURE)) {
      picture.attr("alt", alternative(picture, body, t));
    }
  }

  /** A picture that is hidden from readers of the screen is described by the words beside it. */
  private static String alternative(Element svg, Element body, Texts t) {
    var labelled = svg.attr("aria-labelledby");
    if (!labelled.isEmpty()) {
      return body.select("#" + labelled).text();
    }
    var label = Characters.strip(svg.attr("aria-label"));
    if (!label.isEmpty()) {
      return label;
    }
    var beside = svg.closest("td, th, li, figure, p");
    return t.say("rendering.drawn", beside == null ? "" : wordsOf(beside));
  }

  private static String wordsOf(Element beside) {
    var words = beside.clone();
    words.select("svg").remove();
    return words.text();
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

  /** A caption becomes the paragraph before its table, so that no page ends between them. */
  private static void liftCaptions(Element body) {
    for (var caption : body.select("table > caption")) {
      var table = caption.parent();
      if (table != null) {
        caption.remove();
        table.before(caption.tagName("p").addClass("caption"));
      }
    }
  }

  /** What is short stays on one page; long parts may go over to the next. */
  private static void keepTogether(Element body) {
    body.select("li:not(:has(table)), dl > div:not(:has(dl, table))").stream()
        .filter(it -> it.text().length() < LONG)
        .forEach(it -> it.addClass("together"));
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
    boolean empty = Characters.isBlank(element.text()) && element.selectFirst(PICTURE) == null;
    if (empty && !element.hasAttr("id")) {
      element.remove();
    }
  }
}
