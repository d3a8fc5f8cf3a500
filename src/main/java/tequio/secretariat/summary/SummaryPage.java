package tequio.secretariat.summary;

import java.util.List;
import java.util.function.Function;

/**
 * Page of a list that is read page by page.
 *
 * @param number of the page, from 1
 * @param isLast whether no page follows
 */
public record SummaryPage<T>(List<T> rows, int number, boolean isLast) {

  /** Rows on a page. */
  public static final int ROWS = 50;

  /** What is read for a page: one row more tells whether another page follows. */
  static final int READ = ROWS + 1;

  private static final int MOST = 10_000;

  public SummaryPage {
    rows = List.copyOf(rows);
  }

  /** Returns the number of a page as it was typed; 1 if it is none. */
  public static int numberOf(String typed) {
    return typed.matches("[1-9]\\d{0,3}") ? Math.min(Integer.parseInt(typed), MOST) : 1;
  }

  static <T> SummaryPage<T> of(List<T> read, int number) {
    return new SummaryPage<>(
        read.subList(0, Math.min(ROWS, read.size())), number, read.size() <= ROWS);
  }

  static int offset(int number) {
    return (number - 1) * ROWS;
  }

  public <R> SummaryPage<R> with(Function<List<T>, List<R>> rowsOf) {
    return new SummaryPage<>(rowsOf.apply(rows), number, isLast);
  }
}
