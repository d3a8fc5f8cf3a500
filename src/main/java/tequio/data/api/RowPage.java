package tequio.data.api;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Page of rows of a dataset in the order of its key.
 *
 * @param next where the following ones are; nothing after the last
 */
record RowPage(Collection<List<@Nullable Object>> rows, Optional<Next> next) {

  /** Where to go on. */
  sealed interface Next {

    /** Behind a row. */
    record After(Cursor place) implements Next {}

    /** At a government, all before which were looked at. */
    record From(String government) implements Next {}
  }
}
