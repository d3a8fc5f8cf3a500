package tequio.data.api;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Collects the rows of one page after a cursor, and one more to know whether there is a next page.
 */
final class PageCollector {

  /** Ends reading, because no further row can belong to the page. */
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

  /**
   * Offers a row. Rows must come government by government; those of one government in any order.
   */
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
   * Returns the collected page.
   *
   * @param further the government at which to continue if the page is not full
   */
  RowPage sheet(Optional<String> further) {
    if (isFull()) {
      rows.pollLastEntry();
      return new RowPage(rows.values(), Optional.of(new RowPage.Next.After(rows.lastKey())));
    }
    return new RowPage(rows.values(), further.map(RowPage.Next.From::new));
  }
}
