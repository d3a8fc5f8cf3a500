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
 * @param name its place in addresses
 * @param told its columns but the last one, which each dataset has
 * @param rows where its rows come from, in an order that never changes
 */
public record Dataset<R>(String name, List<Column<R>> told, Rows<R> rows) {

  /** Which column says why cells are empty. */
  public static final String WHY_EMPTY = Cells.WHY_EMPTY;

  /** Walks the rows one by one, inside the caller's transaction. */
  public interface Rows<R> {
    void each(DatasetScope extent, AsOf asOf, Consumer<R> walker);
  }

  /** In the order of the files. */
  public List<Column<?>> columns() {
    Column<R> reasons =
        new Column<>(WHY_EMPTY, CellType.LIST, false, Optional.of(Codes.BLANK), row -> List.of());
    return Stream.concat(told.stream(), Stream.of(reasons)).<Column<?>>map(it -> it).toList();
  }

  /** The same without a column, as its files of earlier days are. */
  public Dataset<R> without(String column) {
    var left = told.stream().filter(it -> !it.name().equals(column)).toList();
    return new Dataset<>(name, left, rows);
  }

  public List<String> key() {
    return told.stream().filter(Column::isKey).map(Column::name).toList();
  }

  /** Each row as cells in the order of the columns: a text, a number, a list of texts or null. */
  public void each(DatasetScope extent, AsOf asOf, Consumer<List<@Nullable Object>> walker) {
    rows.each(extent, asOf, row -> walker.accept(Cells.of(told, row)));
  }
}
