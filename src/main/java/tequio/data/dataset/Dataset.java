package tequio.data.dataset;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tequio.data.scope.AsOf;
import tequio.data.scope.DatasetScope;

/**
 * Definition of a dataset, used by files, dictionary, catalogue and API. Its texts are {@code
 * dataset.<name>} and {@code dataset.<name>.what} in the messages.
 *
 * @param name its segment in addresses
 * @param told its columns except the last one, {@link #WHY_EMPTY}
 * @param rows source of its rows, in a fixed order
 */
public record Dataset<R>(String name, List<Column<R>> told, Rows<R> rows) {

  /** Name of the column that says why cells are empty. */
  public static final String WHY_EMPTY = Cells.WHY_EMPTY;

  /** Source of rows, which it passes one by one within the caller's transaction. */
  public interface Rows<R> {
    void each(DatasetScope extent, AsOf asOf, Consumer<R> walker);
  }

  /** Returns all columns in the order of the files. */
  public List<Column<?>> columns() {
    Column<R> reasons =
        new Column<>(WHY_EMPTY, CellType.LIST, false, Optional.of(Codes.BLANK), row -> List.of());
    return Stream.concat(told.stream(), Stream.of(reasons)).<Column<?>>map(it -> it).toList();
  }

  /** Returns a copy without a column, as in files of earlier days. */
  public Dataset<R> without(String column) {
    var left = told.stream().filter(it -> !it.name().equals(column)).toList();
    return new Dataset<>(name, left, rows);
  }

  public List<String> key() {
    return told.stream().filter(Column::isKey).map(Column::name).toList();
  }

  /**
   * Passes each row as cells in the order of the columns: a text, a number, a list of texts or
   * null.
   */
  public void each(DatasetScope extent, AsOf asOf, Consumer<List<@Nullable Object>> walker) {
    rows.each(extent, asOf, row -> walker.accept(Cells.of(told, row)));
  }
}
