package tequio.data.api;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Page of rows of a dataset in the order of its key.
 *
 * @param next where the next page starts; empty on the last page
 */
record RowPage(Collection<List<@Nullable Object>> rows, Optional<Next> next) {

  /** Start of the next page. */
  sealed interface Next {

    /** After a row. */
    record After(Cursor place) implements Next {}

    /** At a government; all before it were read. */
    record From(String government) implements Next {}
  }
}
