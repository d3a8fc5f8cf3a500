package tequio.territory.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the catalogue's CSV files: header, commas, quoted texts. */
final class Csv {

  /** Row, with cells by column name. */
  record Row(Map<String, String> cells) {

    String get(String column) {
      var cell = cells.get(column);
      if (cell == null) {
        throw new IllegalArgumentException("no column " + column);
      }
      return cell;
    }
  }

  static List<Row> read(Stream<String> lines) {
    var rows = lines.map(Csv::cells).toList();
    var head = rows.getFirst();
    return rows.stream().skip(1).map(row -> named(head, row)).toList();
  }

  private static Row named(List<String> head, List<String> row) {
    if (row.size() != head.size()) {
      throw new IllegalArgumentException(row.size() + " cells, not " + head.size() + ": " + row);
    }
    var named = new LinkedHashMap<String, String>();
    for (int i = 0; i < row.size(); i++) {
      named.put(head.get(i), row.get(i));
    }
    return new Row(named);
  }

  private static List<String> cells(String line) {
    var cells = new ArrayList<String>();
    var cell = new StringBuilder();
    boolean quoted = false;
    char before = ',';
    for (char letter : line.toCharArray()) {
      if (letter == '"') {
        if (!quoted && before == '"') {
          cell.append(letter);
        }
        quoted = !quoted;
      } else if (letter == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(letter);
      }
      before = letter;
    }
    cells.add(cell.toString());
    return cells;
  }

  private Csv() {}
}
