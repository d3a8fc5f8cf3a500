package tequio.assessment.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/**
 * Reads the first sheet of an XLSX workbook as a {@link SheetTable}: every cell as people see it, a
 * percentage with its sign and a date as year-month-day. Cells keep their places.
 */
public final class XlsxTable {

  private static final int MOST_BYTES = 5_000_000;

  /** A workbook that unpacks to more is no table of answers: it would fill the memory. */
  private static final long MOST_UNPACKED = 60_000_000;

  private static final int MOST_COLUMNS = 100;

  /** Empty where it is no such workbook, or a larger one. */
  public static Optional<SheetTable> read(InputStream file) throws IOException {
    byte[] bytes = file.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES || !isSmall(bytes)) {
      return Optional.empty();
    }
    try (var book =
            new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true));
        var rows = book.getFirstSheet().openStream()) {
      return Optional.of(table(rows.limit(SheetTable.MOST_ROWS).toList()));
    } catch (ExcelReaderException | IOException | IllegalArgumentException broken) {
      return Optional.empty();
    }
  }

  /** Counted as it unpacks: what a zip says of its sizes may be wrong. */
  private static boolean isSmall(byte[] bytes) {
    long unpacked = 0;
    byte[] piece = new byte[8192];
    try (var zip = ZipFile.builder().setByteArray(bytes).get()) {
      for (var entry : Collections.list(zip.getEntries())) {
        try (var in = zip.getInputStream(entry)) {
          for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
            unpacked += read;
            if (unpacked > MOST_UNPACKED) {
              return false;
            }
          }
        }
      }
      return true;
    } catch (IOException | IllegalArgumentException noZip) {
      return false;
    }
  }

  private static SheetTable table(List<Row> rows) {
    var table = new ArrayList<List<String>>();
    for (var row : rows) {
      int at = row.getRowNum() - 1;
      if (at < SheetTable.MOST_ROWS) {
        while (table.size() < at) {
          table.add(List.of());
        }
        table.add(cells(row));
      }
    }
    return new SheetTable(table);
  }

  private static List<String> cells(Row row) {
    var cells = new ArrayList<String>();
    row.stream()
        .filter(Objects::nonNull)
        .filter(it -> it.getColumnIndex() < MOST_COLUMNS)
        .forEach(it -> {
          cells.addAll(
              Collections.nCopies(Math.max(0, it.getColumnIndex() + 1 - cells.size()), ""));
          cells.set(it.getColumnIndex(), words(it));
        });
    return cells;
  }

  private static String words(Cell cell) {
    if (cell.getType() == CellType.BOOLEAN) {
      return cell.asBoolean() ? "sí" : "no";
    }
    var raw = Objects.requireNonNullElse(cell.getText(), "");
    boolean computed = cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA;
    return computed ? number(cell, raw) : raw;
  }

  /** What a formula gave is text where it is no number. */
  private static String number(Cell cell, String raw) {
    BigDecimal number;
    try {
      number = new BigDecimal(raw);
    } catch (NumberFormatException text) {
      return raw;
    }
    var format =
        Objects.requireNonNullElse(cell.getDataFormatString(), "").toLowerCase(Locale.ROOT);
    if (format.contains("%")) {
      return plain(number.movePointRight(2)) + " %";
    }
    return format.matches("[^\"\\[]*[yd][^\"\\[]*") ? day(number, raw) : plain(number);
  }

  /** Spreadsheets store a number like 0.1 as the nearest double: 0.10000000000000001. */
  private static String plain(BigDecimal number) {
    var rounded = number.round(new java.math.MathContext(15)).stripTrailingZeros();
    return (rounded.scale() < 0 ? rounded.setScale(0) : rounded).toPlainString();
  }

  /** Days since the end of 1899. */
  private static String day(BigDecimal number, String raw) {
    try {
      return java.time.LocalDate.of(1899, 12, 30).plusDays(number.longValue()).toString();
    } catch (DateTimeException | ArithmeticException noDay) {
      return raw;
    }
  }

  private XlsxTable() {}
}
