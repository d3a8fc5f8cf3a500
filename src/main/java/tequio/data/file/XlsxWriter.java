package tequio.data.file;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import tequio.data.dataset.Column;
import tequio.kernel.Text;

/**
 * Writes XLSX workbooks in which every text stays a text. Rows beyond Excel's limit continue in
 * another sheet.
 */
final class XlsxWriter implements RowWriter {

  /** Maximum rows of a sheet, below Excel's limit of 1,048,576. */
  private static final int ROWS_OF_A_SHEET = 1_000_000;

  /** Excel's limit of characters in a cell. */
  private static final int LONGEST = 32_767;

  private static final int HELD = 200;

  /** Underscore that must be escaped, because Excel decodes {@code _x0041_} as the letter A. */
  private static final Pattern UNDERSCORE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private final Workbook book;
  private final List<@Nullable Object> head;
  private @Nullable Worksheet sheet;
  private int sheets;
  private int next;

  XlsxWriter(OutputStream out, List<Column<?>> columns) throws IOException {
    book = new Workbook(out, "Tequio", "1.0");
    head = List.copyOf(columns.stream().map(Column::name).toList());
    open();
  }

  @Override
  public void row(List<@Nullable Object> cells) throws IOException {
    if (next > ROWS_OF_A_SHEET) {
      open();
    }
    write(cells);
  }

  @CanIgnoreReturnValue
  private Worksheet open() throws IOException {
    if (sheet != null) {
      sheet.finish();
    }
    sheets++;
    sheet = book.newWorksheet(sheets == 1 ? "datos" : "datos " + sheets);
    sheet.freezePane(0, 1);
    next = 0;
    write(head);
    return sheet;
  }

  private void write(List<@Nullable Object> cells) throws IOException {
    var to = Objects.requireNonNull(sheet);
    for (int i = 0; i < cells.size(); i++) {
      switch (cells.get(i)) {
        case null -> {}
        case Number number -> to.value(next, i, number);
        case List<?> texts -> text(to, i, RowWriter.joined(texts));
        case Object value -> text(to, i, value.toString());
      }
    }
    if (++next % HELD == 0) {
      to.flush();
    }
  }

  private void text(Worksheet to, int column, String words) {
    if (!words.isEmpty()) {
      var shown = words.length() > LONGEST ? Text.beginning(words, LONGEST - 1) + "…" : words;
      to.inlineString(next, column, UNDERSCORE.matcher(shown).replaceAll("_x005F_"));
    }
  }

  @Override
  public void close() throws IOException {
    book.close();
  }
}
