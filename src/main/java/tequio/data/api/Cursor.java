package tequio.data.api;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tequio.data.dataset.CellType;
import tequio.data.dataset.Column;
import tequio.data.dataset.Dataset;
import tequio.kernel.GovernmentKey;

/**
 * Position in a dataset: the key cells of a row, which no publication changes; in addresses {@code
 * 06007~1~3}.
 */
record Cursor(List<Part> parts) implements Comparable<Cursor> {

  private static final String BETWEEN = "~";

  /** Key cell; numbers are compared numerically, and empty cells come first. */
  record Part(String text, boolean isNumber) implements Comparable<Part> {

    @Override
    public int compareTo(Part other) {
      if (text.isEmpty() || other.text.isEmpty() || !isNumber) {
        return text.compareTo(other.text);
      }
      return Long.compare(Long.parseLong(text), Long.parseLong(other.text));
    }

    private boolean isWritten() {
      return !isNumber || text.matches("\\d{0,18}");
    }
  }

  static Cursor of(Dataset<?> dataset, List<? extends @Nullable Object> cells) {
    var columns = dataset.columns();
    return new Cursor(
        IntStream.range(0, columns.size())
            .filter(i -> columns.get(i).isKey())
            .mapToObj(i -> part(columns.get(i), cells.get(i)))
            .toList());
  }

  /** Parses a cursor; empty if the text does not fit the dataset's key. */
  static Optional<Cursor> find(Dataset<?> dataset, String written) {
    var keys = dataset.columns().stream().filter(Column::isKey).toList();
    var texts = List.of(written.split(BETWEEN, -1));
    if (texts.size() != keys.size() || GovernmentKey.find(texts.getFirst()).isEmpty()) {
      return Optional.empty();
    }
    var parts = IntStream.range(0, keys.size()).mapToObj(i -> part(keys.get(i), texts.get(i)));
    return Optional.of(new Cursor(parts.toList()))
        .filter(it -> it.parts.stream().allMatch(Part::isWritten));
  }

  String government() {
    return parts.getFirst().text;
  }

  String written() {
    return String.join(BETWEEN, parts.stream().map(Part::text).toList());
  }

  private static Part part(Column<?> column, @Nullable Object cell) {
    return new Part(cell == null ? "" : cell.toString(), column.type() == CellType.NUMBER);
  }

  @Override
  public int compareTo(Cursor other) {
    return IntStream.range(0, parts.size())
        .map(i -> parts.get(i).compareTo(other.parts.get(i)))
        .filter(it -> it != 0)
        .findFirst()
        .orElse(0);
  }
}
