package tequio.data.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tequio.kernel.Known;
import tequio.kernel.MissingReason;

/** Row of cells for every file format: texts, numbers, lists of texts or empty cells. */
final class Cells {

  /** Name of the last column of each dataset, which says why cells are empty. */
  static final String WHY_EMPTY = "sin_dato";

  private final List<@Nullable Object> values = new ArrayList<>();
  private final List<String> reasons = new ArrayList<>();

  static <R> List<@Nullable Object> of(List<Column<R>> columns, R row) {
    var cells = new Cells();
    columns.forEach(column -> cells.add(column.name(), column.value().apply(row)));
    cells.values.add(List.copyOf(cells.reasons));
    return cells.values;
  }

  private void add(String column, @Nullable Object value) {
    switch (value) {
      case Known.Value<?>(var it) -> add(column, it);
      case Known.Missing<?>(MissingReason why) -> {
        reasons.add(column + "=" + Codes.BLANK.of(why));
        values.add(null);
      }
      case Optional<?> maybe -> add(column, maybe.orElse(null));
      case List<?> several -> values.add(several.stream().map(String::valueOf).toList());
      case Number number -> values.add(number);
      case null -> values.add(null);
      default -> values.add(value.toString());
    }
  }
}
