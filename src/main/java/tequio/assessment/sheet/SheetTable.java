package tequio.assessment.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellReference;
import tequio.kernel.Characters;

/**
 * The cells of a table that was copied from a spreadsheet or is a CSV file. The separator is the
 * one that a first line {@code sep=;} names, as Excel writes it; else a tab, a semicolon or a
 * comma, whichever the upper lines have most of.
 */
public record SheetTable(List<List<String>> rows) {

  public static final int MOST_ROWS = 5_000;

  private static final int MOST_BYTES = 5_000_000;

  private static final int UPPER_ROWS = 10;

  private static final Pattern SEPARATOR = Pattern.compile("sep=([\\t;,])\\r?\\n");

  public static SheetTable of(String text) {
    var clean = text.startsWith("\uFEFF") ? text.substring(1) : text;
    var named = SEPARATOR.matcher(clean);
    boolean isNamed = named.lookingAt();
    var parser =
        isNamed
            ? new Parser(clean.substring(named.end()), named.group(1).charAt(0))
            : new Parser(clean, separator(clean));
    var rows = new ArrayList<List<String>>();
    while (parser.hasMore() && rows.size() < MOST_ROWS) {
      rows.add(parser.row());
    }
    return new SheetTable(rows);
  }

  /** Of a file of text; empty where it is longer or not UTF-8. */
  public static Optional<SheetTable> read(InputStream file) throws IOException {
    byte[] bytes = file.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      return Optional.empty();
    }
    try {
      return Optional.of(of(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString()));
    } catch (CharacterCodingException otherEncoding) {
      return Optional.empty();
    }
  }

  /** As text that {@link #of} reads again, each cell in its place. */
  public String text() {
    return rows.stream()
        .map(row -> row.stream().map(SheetTable::quoted).collect(joining("\t")))
        .collect(joining("\n", "sep=\t\n", "\n"));
  }

  private static String quoted(String cell) {
    return cell.matches("[^\t\r\n\"]*") ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
  }

  private static char separator(String text) {
    var upper = text.lines().limit(UPPER_ROWS).collect(joining("\n"));
    char best = '\t';
    for (char each : new char[] {'\t', ';', ','}) {
      if (count(upper, each) > count(upper, best)) {
        best = each;
      }
    }
    return best;
  }

  private static long count(String line, char wanted) {
    return line.chars().filter(it -> it == wanted).count();
  }

  /** "C7": column and row as a spreadsheet names them. */
  public static String cell(int column, int row) {
    return CellReference.convertNumToColString(column) + (row + 1);
  }

  /** The row that names columns, and where each column stands. */
  public record Head<C>(int row, Map<C, Integer> columns) {}

  /**
   * The first of the upper rows that names enough columns; what stands above it is a title.
   *
   * @param column the column that a folded name stands for
   */
  public <C> Optional<Head<C>> findHead(
      Function<String, Optional<C>> column, Predicate<Set<C>> isEnough) {
    return IntStream.range(0, Math.min(UPPER_ROWS, rows.size()))
        .mapToObj(row -> new Head<>(row, columns(row, column)))
        .filter(it -> isEnough.test(it.columns().keySet()))
        .findFirst();
  }

  private <C> Map<C, Integer> columns(int row, Function<String, Optional<C>> column) {
    var found = new HashMap<C, Integer>();
    for (int c = 0; c < rows.get(row).size(); c++) {
      int place = c;
      column.apply(AnswerWords.folded(at(row, c))).ifPresent(it -> found.putIfAbsent(it, place));
    }
    return found;
  }

  public String at(int row, int column) {
    var cells = rows.get(row);
    return column >= 0 && column < cells.size() ? Characters.strip(cells.get(column)) : "";
  }

  public boolean isEmpty(int row) {
    return rows.get(row).stream().allMatch(Characters::isBlank);
  }

  /** Reads fields; one in quotation marks may hold separators and lines. */
  private static final class Parser {

    private final String text;
    private final char separator;
    private int at;

    Parser(String text, char separator) {
      this.text = text;
      this.separator = separator;
    }

    boolean hasMore() {
      return at < text.length();
    }

    List<String> row() {
      var cells = new ArrayList<String>();
      boolean more = true;
      while (more) {
        cells.add(at < text.length() && text.charAt(at) == '"' ? quoted() : plain());
        more = at < text.length() && text.charAt(at) == separator;
        at += more ? 1 : 0;
      }
      skipLineEnd();
      return cells;
    }

    private String plain() {
      int from = at;
      while (at < text.length() && text.charAt(at) != separator && !isLineEnd()) {
        at++;
      }
      return text.substring(from, at);
    }

    private String quoted() {
      var cell = new StringBuilder();
      at++;
      while (at < text.length()) {
        char c = text.charAt(at++);
        if (c != '"') {
          cell.append(c);
        } else if (at < text.length() && text.charAt(at) == '"') {
          cell.append('"');
          at++;
        } else {
          return cell + plain();
        }
      }
      return cell.toString();
    }

    private boolean isLineEnd() {
      return text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }

    private void skipLineEnd() {
      if (at < text.length() && text.charAt(at) == '\r') {
        at++;
      }
      if (at < text.length() && text.charAt(at) == '\n') {
        at++;
      }
    }
  }
}
