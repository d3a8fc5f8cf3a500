package tequio.data.api;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Collects the rows of one page behind a cursor, and one more to know whether there is a next page.
 */
final class PageCollector {

  /** That no further row can be among them. */
  static final class PageFullException extends RuntimeException {

    private static final long serialVersionUID = 1;

    PageFullException() {
      super("enough", null, false, false);
    }
  }

  private final DatasetQuery question;
  private final NavigableMap<Cursor, List<@Nullable Object>> rows = new TreeMap<>();

  PageCollector(DatasetQuery question) {
    this.question = question;
  }

  /** Rows come government by government, and those of one government in any order. */
  void offer(List<@Nullable Object> cells) {
    var place = Cursor.of(question.dataset(), cells);
    if (question.after().filter(it -> place.compareTo(it) <= 0).isPresent()) {
      return;
    }
    if (isFull() && place.government().compareTo(rows.lastKey().government()) > 0) {
      throw new PageFullException();
    }
    rows.put(place, cells);
    if (rows.size() > question.most() + 1) {
      rows.pollLastEntry();
    }
  }

  private boolean isFull() {
    return rows.size() > question.most();
  }

  /**
   * What was found.
   *
   * @param further where to look for more, if all that was found is told
   */
  RowPage sheet(Optional<String> further) {
    if (isFull()) {
      rows.pollLastEntry();
      return new RowPage(rows.values(), Optional.of(new RowPage.Next.After(rows.lastKey())));
    }
    return new RowPage(rows.values(), further.map(RowPage.Next.From::new));
  }
}
