package tequio.data.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tequio.data.dataset.Column;

/**
 * Writes CSV (RFC 4180) with commas and a byte-order mark, as spreadsheets set up for Mexico and
 * Excel expect.
 */
final class CsvWriter implements RowWriter {

  private static final char MARK = '\uFEFF';
  private static final Pattern QUOTED = Pattern.compile("[\",;\\t\\r\\n]|^\\s|\\s$");

  /** Text that a spreadsheet would evaluate as a formula, also after blanks that it strips. */
  private static final Pattern FORMULA =
      Pattern.compile(
          "^(?:[\\t\\r\\n]|[\\p{Z}\\p{Cntrl}\\p{Cf}]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20])");

  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

  private final Writer out;

  CsvWriter(OutputStream out, List<Column<?>> columns) throws IOException {
    this.out = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
    this.out.write(MARK);
    row(List.copyOf(columns.stream().map(Column::name).toList()));
  }

  @Override
  public void row(List<@Nullable Object> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        out.write(',');
      }
      out.write(cell(cells.get(i)));
    }
    out.write("\r\n");
  }

  static String cell(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case BigDecimal number -> number.toPlainString();
      case Number number -> number.toString();
      case List<?> texts -> text(RowWriter.joined(texts));
      default -> text(value.toString());
    };
  }

  /**
   * Quotes a text if necessary; an apostrophe before formulas keeps spreadsheets from evaluating
   * them.
   */
  private static String text(String words) {
    boolean computes = FORMULA.matcher(words).find() && !NUMBER.matcher(words).matches();
    var harmless = computes ? "'" + words : words;
    return QUOTED.matcher(harmless).find() ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
