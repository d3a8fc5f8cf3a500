package tequio.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;

/**
 * Date with the precision of its source: {@code 2023-01-17}, {@code 2023-01} or {@code 2023}. The
 * day within a month or year is unknown.
 */
public record PartialDate(@JsonValue String text) {

  /** By the earliest day that a date can mean. */
  public static final Comparator<PartialDate> BY_FIRST_DAY =
      (one, other) ->
          areDays(one, other)
              ? one.text.compareTo(other.text)
              : one.first().compareTo(other.first());

  /** By the latest day that a date can mean. */
  public static final Comparator<PartialDate> BY_LAST_DAY =
      (one, other) ->
          areDays(one, other) ? one.text.compareTo(other.text) : one.last().compareTo(other.last());

  /** Precision of the date as the source states it. */
  public enum Precision {
    YEAR,
    MONTH,
    DAY
  }

  /**
   * First and last accepted year. Nobody alive can have promised anything earlier; later years are
   * typing errors or mean "never", and their successors would need five digits. Forms, files,
   * filters and tables all use these two.
   */
  public static final int FIRST_YEAR = 1900;

  public static final int LAST_YEAR = 2199;

  /**
   * Creates a date of one of the three shapes. It accepts years from 1800 on, also those that
   * {@link #parse} refuses, so that dates published before that restriction stay readable.
   *
   * @throws IllegalArgumentException if the text has another shape, is no calendar date or lies
   *     before 1800
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
   * Parses new input; unlike the constructor it requires an accepted year.
   *
   * @throws IllegalArgumentException if the text is no date or its year is not accepted
   */
  public static PartialDate parse(String text) {
    var date = new PartialDate(text);
    if (!date.isInKnownYears()) {
      throw new IllegalArgumentException("year not known: " + text);
    }
    return date;
  }

  /**
   * Parses a full date such as {@code 2023-01-17}; empty for any other text and for years not
   * accepted.
   */
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

  /** Whether the year is accepted; false only for dates published before years were restricted. */
  public boolean isInKnownYears() {
    return isKnownYear(first().getYear());
  }

  public static PartialDate of(LocalDate day) {
    return new PartialDate(day.toString());
  }

  public Precision precision() {
    return precision(text);
  }

  /** Returns the earliest day the date can mean. */
  public LocalDate first() {
    return first(text);
  }

  /** Returns the latest day the date can mean. */
  public LocalDate last() {
    return switch (precision()) {
      case YEAR -> LocalDate.of(year(text), 12, 31);
      case MONTH -> YearMonth.of(year(text), month(text)).atEndOfMonth();
      case DAY -> first();
    };
  }

  /** Whether even the latest day it can mean is before today. */
  public boolean isOver(LocalDate today) {
    return last().isBefore(today);
  }

  /** Whether every day it can mean is after every day the other can mean. */
  public boolean isAfter(PartialDate other) {
    return areDays(this, other) ? text.compareTo(other.text) > 0 : first().isAfter(other.last());
  }

  /** Two days compare as their texts do, which a page with hundreds of dates makes use of. */
  private static boolean areDays(PartialDate one, PartialDate other) {
    return one.precision() == Precision.DAY && other.precision() == Precision.DAY;
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

  /**
   * Parses digits without a parser of the JDK, since a page reads hundreds of dates. Months and
   * days are preceded by a hyphen.
   */
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
