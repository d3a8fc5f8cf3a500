package tequio.rendering.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Numberings of a Word file: each list of the document counts on its own. */
final class WordLists {

  private static final int LEVELS = 9;

  /** Indent of a level in twentieths of a point. */
  private static final int INDENT = 360;

  private final XWPFDocument word;
  private int next;

  WordLists(XWPFDocument word) {
    this.word = word;
  }

  BigInteger begin(boolean ordered) {
    var numbering = word.createNumbering();
    var definition = CTAbstractNum.Factory.newInstance();
    definition.setAbstractNumId(BigInteger.valueOf(next++));
    for (int level = 0; level < LEVELS; level++) {
      var it = definition.addNewLvl();
      it.setIlvl(BigInteger.valueOf(level));
      it.addNewStart().setVal(BigInteger.ONE);
      it.addNewNumFmt().setVal(ordered ? STNumberFormat.DECIMAL : STNumberFormat.BULLET);
      it.addNewLvlText().setVal(ordered ? "%" + (level + 1) + "." : "•");
      it.addNewPPr().addNewInd().setLeft(BigInteger.valueOf((level + 1L) * INDENT));
    }
    return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(definition)));
  }
}
