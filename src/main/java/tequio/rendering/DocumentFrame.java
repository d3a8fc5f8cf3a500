package tequio.rendering;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tequio.web.Texts;
import tequio.web.qr.QrCode;

/**
 * Completes the markup of a document: metadata, bookmarks, and the addresses of its page and of its
 * entry in the public record, each with a QR code.
 */
record DocumentFrame(Texts t) {

  /**
   * Completes a document.
   *
   * @param entry address of its entry in the record; empty if it has none
   */
  void complete(Document document, PrintableDocument page, Optional<String> entry) {
    var heading = document.body().selectFirst("h1");
    document.title(heading == null ? page.fileName() : heading.text());
    document.head().appendElement("style").appendText(DocumentFonts.STYLE);
    bookmarks(document);
    imprint(document.body(), entry);
  }

  private static void bookmarks(Document document) {
    var list = document.head().appendElement("bookmarks");
    int number = 0;
    for (var heading : document.body().select("h2, h3")) {
      if (!heading.hasAttr("id")) {
        heading.attr("id", "t" + ++number);
      }
      list.appendElement("bookmark").attr("name", heading.text()).attr("href", "#" + heading.id());
    }
  }

  private void imprint(Element body, Optional<String> entry) {
    var imprint = body.appendElement("div").addClass("imprint");
    code(imprint, "rendering.from", t.here());
    entry.ifPresent(it -> code(imprint, "rendering.entry", it));
  }

  private void code(Element imprint, String words, String address) {
    var code = QrCode.of(address);
    var line = imprint.appendElement("div").addClass("proof");
    line.appendElement("svg")
        .addClass("code")
        .attr("alt", t.say("rendering.qr", address))
        .attr("viewBox", "0 0 %1$d %1$d".formatted(code.side()))
        .appendElement("path")
        .attr("d", code.path());
    line.appendElement("p")
        .appendText(t.say(words) + " ")
        .appendElement("a")
        .attr("href", address)
        .attr("title", t.say(words))
        .text(address);
  }
}
