package tequio.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/**
 * A day, a month or a year, exactly as precise as its source: {@code 2023-01-17}, {@code 2023-01},
 * {@code 2023}. What lies between its first and its last day is not known.
 */
public record PartialDate(@JsonValue String text) {

  /** How much of the date the source says. */
  public enum Precision {
    YEAR,
    MONTH,
    DAY
  }

  /**
   * Reads a date of one of the three shapes.
   *
   * @throws IllegalArgumentException where the text is another shape or no day of the calendar
   */
  @JsonCreator
  public PartialDate {
    try {
      if (first(text).getYear() < 1800) {
        throw new IllegalArgumentException("before 1800: " + text);
      }
    } catch (DateTimeParseException unreadable) {
      throw new IllegalArgumentException("not a date: " + text, unreadable);
    }
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
      case YEAR -> Year.parse(text).atMonth(12).atEndOfMonth();
      case MONTH -> YearMonth.parse(text).atEndOfMonth();
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
      case YEAR -> Year.parse(text).atDay(1);
      case MONTH -> YearMonth.parse(text).atDay(1);
      case DAY -> LocalDate.parse(text);
    };
  }
}
