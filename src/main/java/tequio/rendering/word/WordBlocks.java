package tequio.rendering.word;

import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import tequio.kernel.Characters;

/** Appends block elements to a Word file: headings, paragraphs, lists, definition lists, tables. */
final class WordBlocks {

  private static final Set<String> BLOCKS =
      Set.of(
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "p",
          "ul",
          "ol",
          "dl",
          "table",
          "div",
          "section",
          "article",
          "header",
          "footer",
          "figure",
          "figcaption",
          "blockquote",
          "dt",
          "dd",
          "li");

  /**
   * Elements that a list item cannot hold; a list with one of them is written as a sequence of
   * blocks.
   */
  private static final String STRUCTURE = "h1, h2, h3, h4, h5, h6, table, dl";

  private static final Pattern WIDTH = Pattern.compile("width: (\\d+%)");

  private final XWPFDocument word;
  private final WordLists lists;

  WordBlocks(XWPFDocument word) {
    this.word = word;
    this.lists = new WordLists(word);
  }

  /** Appends the children of an element; text between blocks becomes a paragraph. */
  void append(Element parent) {
    XWPFParagraph open = null;
    for (var child : parent.childNodes()) {
      if (child instanceof Element element && isBlock(element)) {
        open = null;
        block(element);
      } else if (open != null || !isBlank(child)) {
        open = open == null ? word.createParagraph() : open;
        WordText.append(open, child);
      }
    }
  }

  private void block(Element element) {
    switch (element.tagName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
      case "ul", "ol" -> {
        if (element.selectFirst(STRUCTURE) == null) {
          list(element, 0);
        } else {
          append(element);
        }
      }
      case "dt" -> WordText.appendBold(word.createParagraph(), element);
      case "table" -> table(element);
      default -> append(element);
    }
  }

  private void heading(Element element) {
    var paragraph = word.createParagraph();
    int level = Math.min(4, element.tagName().charAt(1) - '0');
    paragraph.setStyle("Heading" + level);
    element.childNodes().forEach(it -> WordText.append(paragraph, it));
  }

  private void list(Element list, int depth) {
    var numbering = lists.begin(list.tagName().equals("ol"));
    for (var item : list.children()) {
      var paragraph = word.createParagraph();
      paragraph.setNumID(numbering);
      paragraph.setNumILvl(java.math.BigInteger.valueOf(depth));
      for (var child : item.childNodes()) {
        if (!(child instanceof Element inner && Set.of("ul", "ol").contains(inner.tagName()))) {
          WordText.append(paragraph, child);
        }
      }
      item.select("> ul, > ol").forEach(it -> list(it, Math.min(depth + 1, 8)));
    }
  }

  private void table(Element table) {
    var rows = table.select("tr");
    int columns = rows.stream().mapToInt(it -> it.childrenSize()).max().orElse(0);
    if (columns == 0) {
      return;
    }
    var target = word.createTable(rows.size(), columns);
    target.setWidth("100%");
    share(rows.getFirst(), target);
    for (int y = 0; y < rows.size(); y++) {
      var cells = rows.get(y).children();
      for (int x = 0; x < cells.size(); x++) {
        cell(target, y, x, cells.get(x));
      }
    }
    repeatHeader(table, target);
  }

  /** Widths of the columns as the first row says them, so that no name is broken. */
  private static void share(Element first, XWPFTable target) {
    for (int x = 0; x < first.childrenSize(); x++) {
      var share = WIDTH.matcher(first.child(x).attr("style"));
      if (share.matches()) {
        for (var row : target.getRows()) {
          row.getCell(x).setWidth(share.group(1));
        }
      }
    }
  }

  private static void cell(XWPFTable table, int y, int x, Element cell) {
    var paragraph = table.getRow(y).getCell(x).getParagraphs().getFirst();
    if (cell.tagName().equals("th")) {
      WordText.appendBold(paragraph, cell);
    } else {
      cell.childNodes().forEach(it -> WordText.append(paragraph, it));
    }
  }

  private static void repeatHeader(Element table, XWPFTable target) {
    if (table.selectFirst("thead") != null) {
      target.getRow(0).setRepeatHeader(true);
    }
  }

  private static boolean isBlock(Element element) {
    return BLOCKS.contains(element.tagName());
  }

  private static boolean isBlank(Node node) {
    return node instanceof TextNode text
        ? Characters.isBlank(text.text())
        : !(node instanceof Element element)
            || Characters.isBlank(element.text())
                && !element.tagName().equals("svg")
                && element.selectFirst("svg") == null;
  }
}
