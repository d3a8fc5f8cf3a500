package tequio.plan.board;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongPredicate;
import java.util.stream.Stream;
import tequio.kernel.Page;
import tequio.kernel.PartialDate;
import tequio.plan.progress.ProgressReport;
import tequio.plan.progress.Verification;

/**
 * Days on which somebody reported or verified something of a plan.
 *
 * @param from first day on which reports were expected
 * @param days number of reports and verifications, for each day that has any
 */
public record ActivityCalendar(LocalDate from, LocalDate today, TreeMap<LocalDate, Long> days)
    implements Page {

  /** Most months that are drawn; more do not fit on a phone. */
  private static final int MONTHS = 12;

  /** Height of a month's line in units of the picture. */
  public static final int LINE = 14;

  private static final int SIDE = 10;
  private static final int NAME = 58;
  private static final String SQUARE = "h" + SIDE + "v" + SIDE + "h-" + SIDE + "z";

  /**
   * Longest time without a report or verification: between two of them, or since the start, or
   * until today.
   */
  public record Silence(LocalDate from, LocalDate to) {
    public long length() {
      return DAYS.between(from, to);
    }
  }

  /** Month with the number of days that have reports or verifications, and the number of these. */
  public record Month(YearMonth month, int days, long said) {}

  /** Returns the calendar; empty if nobody is expected to report, or not yet. */
  static Optional<ActivityCalendar> of(Board board) {
    if (board.plan().isEmpty() || board.isTranscribed()) {
      return Optional.empty();
    }
    var content = board.content();
    return content
        .reportingSince()
        .find()
        .or(() -> content.start().find())
        .map(PartialDate::first)
        .filter(it -> it.isBefore(board.today()))
        .map(it -> new ActivityCalendar(it, board.today(), days(board, it)));
  }

  private static TreeMap<LocalDate, Long> days(Board board, LocalDate from) {
    return board.promises().stream()
        .flatMap(it ->
            Stream.concat(
                it.reports().stream().map(ProgressReport::on),
                it.verifications().stream().map(Verification::on)))
        .filter(it -> it.precision() == PartialDate.Precision.DAY)
        .map(PartialDate::first)
        .filter(it -> !it.isBefore(from) && !it.isAfter(board.today()))
        .collect(groupingBy(it -> it, TreeMap::new, counting()));
  }

  public long said() {
    return days.values().stream().mapToLong(it -> it).sum();
  }

  public Silence longestSilence() {
    var marks = new ArrayList<LocalDate>(days.keySet());
    marks.addFirst(from);
    marks.addLast(today);
    var longest = new Silence(from, from);
    for (int i = 1; i < marks.size(); i++) {
      var silence = new Silence(marks.get(i - 1), marks.get(i));
      longest = silence.length() > longest.length() ? silence : longest;
    }
    return longest;
  }

  /** Returns the months that are drawn, oldest first. */
  public List<Month> months() {
    var last = YearMonth.from(today);
    var first = YearMonth.from(from);
    var earliest = last.minusMonths(MONTHS - 1);
    var months = new ArrayList<Month>(MONTHS);
    for (var it = first.isBefore(earliest) ? earliest : first;
        !it.isAfter(last);
        it = it.plusMonths(1)) {
      months.add(month(it));
    }
    return List.copyOf(months);
  }

  private Month month(YearMonth month) {
    Map<LocalDate, Long> within = days.subMap(month.atDay(1), true, month.atEndOfMonth(), true);
    return new Month(month, within.size(), within.values().stream().mapToLong(it -> it).sum());
  }

  public int height() {
    return months().size() * LINE;
  }

  /** Squares of the days without reports or verifications, as one SVG path. */
  public String silent() {
    return squares(said -> said == 0);
  }

  public String once() {
    return squares(said -> said == 1);
  }

  public String more() {
    return squares(said -> said > 1);
  }

  private String squares(LongPredicate wanted) {
    var path = new StringBuilder();
    var months = months();
    for (int line = 0; line < months.size(); line++) {
      squares(path, months.get(line), line * LINE + 1, wanted);
    }
    return path.toString();
  }

  private void squares(StringBuilder path, Month of, int y, LongPredicate wanted) {
    var month = of.month();
    int first = month.equals(YearMonth.from(from)) ? from.getDayOfMonth() : 1;
    int last = month.equals(YearMonth.from(today)) ? today.getDayOfMonth() : month.lengthOfMonth();
    for (int day = first; day <= last; day++) {
      // Most months have no day with anything.
      long said = of.days() == 0 ? 0 : days.getOrDefault(month.atDay(day), 0L);
      if (wanted.test(said)) {
        path.append('M').append(NAME + (day - 1) * (SIDE + 1)).append(' ').append(y).append(SQUARE);
      }
    }
  }
}
