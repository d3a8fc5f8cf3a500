package tequio.rendering;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tequio.web.Texts;
import tequio.web.qr.QrCode;

/** Completes the markup of a document: metadata, bookmarks, and its address with a QR code. */
record DocumentFrame(Texts t) {

  /** Pixels for each module of a QR code. */
  private static final int MODULE = 4;

  void complete(Document document, PrintableDocument page) {
    var heading = document.body().selectFirst("h1");
    document.title(heading == null ? page.fileName() : heading.text());
    document.head().appendElement("style").appendText(DocumentFonts.STYLE);
    bookmarks(document);
    imprint(document.body(), t.here());
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

  private void imprint(Element body, String address) {
    var imprint = body.appendElement("div").addClass("imprint");
    imprint
        .appendElement("img")
        .attr("src", "data:image/png;base64," + Base64.getEncoder().encodeToString(qr(address)))
        .attr("alt", t.say("rendering.qr", address))
        .addClass("qr");
    imprint
        .appendElement("p")
        .appendText(t.say("rendering.from") + " ")
        .appendElement("a")
        .attr("href", address)
        .attr("title", t.say("rendering.from"))
        .text(address);
  }

  static byte[] qr(String address) {
    var code = QrCode.matrix(address);
    int side = code.length * MODULE;
    var image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        image.setRGB(x, y, code[y / MODULE][x / MODULE] ? 0 : 0xffffff);
      }
    }
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
