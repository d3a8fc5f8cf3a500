package tequio.rendering.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import tequio.rendering.picture.VectorPicture;

/** Appends inline content to a Word paragraph: text, emphasis, links, line breaks, pictures. */
final class WordText {

  /** Pixels of a picture for each pixel of CSS, so that it stays sharp on paper. */
  private static final int PIXELS = 3;

  private static final Set<String> SEPARATE = Set.of("p", "div", "li", "dt", "dd", "tr");

  private record Style(boolean bold, boolean italic) {}

  private WordText() {}

  static void append(XWPFParagraph paragraph, Node node) {
    append(paragraph, node, new Style(false, false));
  }

  static void appendBold(XWPFParagraph paragraph, Element element) {
    element.childNodes().forEach(it -> append(paragraph, it, new Style(true, false)));
  }

  private static void append(XWPFParagraph paragraph, Node node, Style style) {
    if (node instanceof TextNode text) {
      format(paragraph.createRun(), style).setText(text.text());
    } else if (node instanceof Element element) {
      element(paragraph, element, style);
    }
  }

  private static void element(XWPFParagraph paragraph, Element element, Style style) {
    switch (element.tagName()) {
      case "br" -> paragraph.createRun().addBreak();
      case "svg" -> picture(paragraph, element);
      case "a" -> link(paragraph, element, style);
      case "b", "strong" -> children(paragraph, element, new Style(true, style.italic()));
      case "i", "em" -> children(paragraph, element, new Style(style.bold(), true));
      default -> {
        if (SEPARATE.contains(element.tagName()) && !paragraph.getText().isEmpty()) {
          paragraph.createRun().addBreak();
        }
        if (element.hasClass("square")) {
          paragraph.createRun().setText("\u2610 ");
        }
        children(paragraph, element, style);
      }
    }
  }

  private static void children(XWPFParagraph paragraph, Element element, Style style) {
    element.childNodes().forEach(it -> append(paragraph, it, style));
  }

  private static void link(XWPFParagraph paragraph, Element link, Style style) {
    var href = link.attr("href");
    if (!href.startsWith("http")) {
      children(paragraph, link, style);
      return;
    }
    var run = format(paragraph.createHyperlinkRun(href), style);
    run.setColor("123A63");
    run.setUnderline(org.apache.poi.xwpf.usermodel.UnderlinePatterns.SINGLE);
    run.setText(link.text());
  }

  private static void picture(XWPFParagraph paragraph, Element svg) {
    var picture = VectorPicture.of(svg);
    try {
      var run = paragraph.createRun();
      run.addPicture(
          new ByteArrayInputStream(picture.png(PIXELS)),
          PictureType.PNG,
          "picture.png",
          Units.pixelToEMU(picture.width()),
          Units.pixelToEMU(picture.height()));
      run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(svg.attr("alt"));
    } catch (InvalidFormatException | IOException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static XWPFRun format(XWPFRun run, Style style) {
    run.setBold(style.bold());
    run.setItalic(style.italic());
    return run;
  }
}
