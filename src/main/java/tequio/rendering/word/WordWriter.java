package tequio.rendering.word;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.jsoup.nodes.Document;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Writes a document as an editable Word file with real headings, lists, tables and links. */
public final class WordWriter {

  /** Sizes of the headings h1 to h4 in half points. */
  private static final int[] HEADING_SIZES = {40, 28, 24, 22};

  private WordWriter() {}

  /** Writes the body of a document; the stream stays open. */
  public static void write(Document document, OutputStream out) throws IOException {
    try (var word = new XWPFDocument()) {
      describe(word, document);
      addHeadingStyles(word);
      new WordBlocks(word).append(document.body());
      word.write(out);
    }
  }

  private static void describe(XWPFDocument word, Document document) {
    var properties = word.getProperties().getCoreProperties();
    properties.setTitle(document.title());
    properties.setDescription(document.head().select("meta[name=subject]").attr("content"));
    properties.getUnderlyingProperties().setLanguageProperty(document.child(0).attr("lang"));
  }

  private static void addHeadingStyles(XWPFDocument word) {
    var styles = word.createStyles();
    for (int level = 1; level <= HEADING_SIZES.length; level++) {
      styles.addStyle(new XWPFStyle(headingStyle(level)));
    }
  }

  private static CTStyle headingStyle(int level) {
    var style = CTStyle.Factory.newInstance();
    style.setStyleId("Heading" + level);
    style.addNewName().setVal("heading " + level);
    style.addNewQFormat();
    style.setType(STStyleType.PARAGRAPH);
    style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
    style.getPPr().addNewKeepNext();
    var letters = style.addNewRPr();
    letters.addNewB();
    letters.addNewSz().setVal(BigInteger.valueOf(HEADING_SIZES[level - 1]));
    return style;
  }
}
