package tequio.rendering.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Nothing of a page is lost in its Word file. */
class WordBlocksTest {

  @Test
  void lists_inside_of_lists_stay_one_level_deeper() throws Exception {
    try (var word = new XWPFDocument()) {
      var page = Jsoup.parse("<ul><li>Uno<ol><li>Dentro</li></ol></li><li>Dos</li></ul>");
      new WordBlocks(word).append(page.body());

      assertThat(word.getParagraphs())
          .extracting(XWPFParagraph::getText)
          .containsExactly("Uno", "Dentro", "Dos");
      assertThat(word.getParagraphs())
          .extracting(XWPFParagraph::getNumIlvl)
          .containsExactly(BigInteger.ZERO, BigInteger.ONE, BigInteger.ZERO);
    }
  }
}
