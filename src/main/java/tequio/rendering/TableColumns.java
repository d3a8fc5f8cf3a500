package tequio.rendering;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import tequio.kernel.Characters;

/**
 * Shares of the columns of a table: each as wide as its longest word, so that none is broken, and
 * what is left over by how much there is to read.
 */
record TableColumns(List<Integer> percent) {

  /** Letters of a table on a line of the page. */
  private static final int LINE = 92;

  /** Letters that the borders of a cell take, and those that a picture in it takes. */
  private static final int EDGE = 3;

  private static final int PICTURE = 20;

  /** A cell longer than this makes its column no wider. */
  private static final int LONG = 160;

  /** Writes the shares on the cells of the first row; leaves tables with joined cells alone. */
  static void set(Element table) {
    if (table.selectFirst("[colspan], [rowspan]") != null || table.hasClass("sheet")) {
      return;
    }
    var rows = table.select("tr");
    var shares = of(rows.stream().map(it -> List.copyOf(it.children())).toList()).percent();
    for (int column = 0; column < shares.size(); column++) {
      if (column < rows.getFirst().childrenSize()) {
        rows.getFirst().child(column).attr("style", "width: " + shares.get(column) + "%");
      }
    }
  }

  private static TableColumns of(List<List<Element>> rows) {
    int count = rows.stream().mapToInt(List::size).max().orElse(0);
    var least = new double[count];
    var text = new double[count];
    for (var row : rows) {
      for (int column = 0; column < row.size(); column++) {
        var cell = row.get(column);
        least[column] = Math.max(least[column], longestWord(cell) + EDGE);
        text[column] = Math.max(text[column], Math.min(LONG, cell.text().length() + 1));
      }
    }
    return shared(least, text);
  }

  private static TableColumns shared(double[] least, double[] text) {
    double needed = Arrays.stream(least).sum();
    double left = Math.max(0, LINE - needed);
    double read = Arrays.stream(text).sum();
    return new TableColumns(
        IntStream.range(0, least.length)
            .mapToDouble(it -> (least[it] + left * text[it] / read) / (needed + left))
            .mapToObj(it -> (int) Math.round(100 * it))
            .toList());
  }

  private static int longestWord(Element cell) {
    int words =
        Stream.of(cell.text().split("[\\s/-]+"))
            .filter(it -> !Characters.isBlank(it))
            .mapToInt(String::length)
            .max()
            .orElse(0);
    int tags =
        cell.select(".tag").stream().mapToInt(it -> it.text().length() + EDGE).max().orElse(0);
    int pictures = cell.selectFirst("svg") == null ? 0 : PICTURE;
    return Math.max(words, Math.max(tags, pictures));
  }
}
