package tequio.data.api;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The first rows behind a place, however many are walked: one more is held than are told. */
final class Gathered {

  /** That no further row can be among them. */
  static final class Enough extends RuntimeException {

    private static final long serialVersionUID = 1;

    Enough() {
      super("enough", null, false, false);
    }
  }

  private final Question question;
  private final NavigableMap<Place, List<@Nullable Object>> rows = new TreeMap<>();

  Gathered(Question question) {
    this.question = question;
  }

  /** Rows come government by government, and those of one government in any order. */
  void offer(List<@Nullable Object> cells) {
    var place = Place.of(question.dataset(), cells);
    if (question.after().filter(it -> place.compareTo(it) <= 0).isPresent()) {
      return;
    }
    if (isFull() && place.government().compareTo(rows.lastKey().government()) > 0) {
      throw new Enough();
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
  Sheet sheet(Optional<String> further) {
    if (isFull()) {
      rows.pollLastEntry();
      return new Sheet(rows.values(), Optional.of(new Sheet.Next.After(rows.lastKey())));
    }
    return new Sheet(rows.values(), further.map(Sheet.Next.From::new));
  }
}
