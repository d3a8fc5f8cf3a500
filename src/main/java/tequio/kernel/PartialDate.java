package tequio.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Date with the precision of its source: {@code 2023-01-17}, {@code 2023-01} or {@code 2023}. The
 * day within a month or year is unknown.
 */
public record PartialDate(@JsonValue String text) {

  /** How much of the date the source says. */
  public enum Precision {
    YEAR,
    MONTH,
    DAY
  }

  /**
   * The years in which something can be promised, done or said here. Before the first nobody living
   * can have promised it; behind the last a year is a slip of the hand or means "never", and four
   * digits no longer hold its neighbours. Forms, files, filters and tables ask this and nothing
   * else.
   */
  public static final int FIRST_YEAR = 1900;

  public static final int LAST_YEAR = 2199;

  /**
   * Reads a date of one of the three shapes. It takes years that {@link #parse} refuses: what was
   * published with one before they were refused stays readable.
   *
   * @throws IllegalArgumentException where the text is another shape or no day of the calendar
   */
  @JsonCreator
  public PartialDate {
    try {
      if (first(text).getYear() < 1800) {
        throw new IllegalArgumentException("before 1800: " + text);
      }
    } catch (DateTimeException unreal) {
      throw new IllegalArgumentException("not a date: " + text, unreal);
    }
  }

  /**
   * Reads what somebody says now.
   *
   * @throws IllegalArgumentException where it is no date or not in the years that are known
   */
  public static PartialDate parse(String text) {
    var date = new PartialDate(text);
    if (!date.isInKnownYears()) {
      throw new IllegalArgumentException("year not known: " + text);
    }
    return date;
  }

  /** A day in the years that are known, written as {@code 2023-01-17}. */
  public static Optional<LocalDate> findDay(String text) {
    try {
      return Optional.of(parse(text))
          .filter(it -> it.precision() == Precision.DAY)
          .map(it -> it.first());
    } catch (IllegalArgumentException noDay) {
      return Optional.empty();
    }
  }

  public static boolean isKnownYear(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  /** Only of what was published before other years were refused it may be false. */
  public boolean isInKnownYears() {
    return isKnownYear(first().getYear());
  }

  public static PartialDate of(LocalDate day) {
    return new PartialDate(day.toString());
  }

  public Precision precision() {
    return precision(text);
  }

  /** The first day it can mean. */
  public LocalDate first() {
    return first(text);
  }

  /** The last day it can mean. */
  public LocalDate last() {
    return switch (precision()) {
      case YEAR -> LocalDate.of(year(text), 12, 31);
      case MONTH -> YearMonth.of(year(text), month(text)).atEndOfMonth();
      case DAY -> first();
    };
  }

  /** Over for certain on that day: even its last day has gone by. */
  public boolean isOver(LocalDate today) {
    return last().isBefore(today);
  }

  /** Certainly later than everything the other can mean. */
  public boolean isAfter(PartialDate other) {
    return first().isAfter(other.last());
  }

  @Override
  public String toString() {
    return text;
  }

  private static Precision precision(String text) {
    return switch (text.length()) {
      case 4 -> Precision.YEAR;
      case 7 -> Precision.MONTH;
      case 10 -> Precision.DAY;
      default -> throw new IllegalArgumentException("not a date: " + text);
    };
  }

  private static LocalDate first(String text) {
    return switch (precision(text)) {
      case YEAR -> LocalDate.of(year(text), 1, 1);
      case MONTH -> LocalDate.of(year(text), month(text), 1);
      case DAY -> LocalDate.of(year(text), month(text), number(text, 7, 10));
    };
  }

  private static int year(String text) {
    return number(text, 0, 4);
  }

  private static int month(String text) {
    return number(text, 4, 7);
  }

  /** Read by hand: a page asks for some hundred of them. A hyphen stands before all but years. */
  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      boolean hyphen = i == from && from > 0;
      if (hyphen ? text.charAt(i) != '-' : digit < 0 || digit > 9) {
        throw new IllegalArgumentException("not a date: " + text);
      }
      number = hyphen ? 0 : number * 10 + digit;
    }
    return number;
  }
}
