package tequio.web.form;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tequio.kernel.Characters;
import tequio.kernel.PartialDate;

/** A whole day as typed into three boxes: day, month by number or name, year of four digits. */
public record TypedDay(String day, String month, String year) {

  public static final TypedDay NONE = new TypedDay("", "", "");

  public static TypedDay of(LocalDate day) {
    return new TypedDay(
        String.valueOf(day.getDayOfMonth()),
        String.valueOf(day.getMonthValue()),
        String.valueOf(day.getYear()));
  }

  /**
   * Reads the fields {@code name.day}, {@code name.month} and {@code name.year}, or one field of
   * that name with a day as {@code 2023-01-17}.
   */
  public static TypedDay of(Map<String, String> answers, String name) {
    var whole = Characters.strip(answers.getOrDefault(name, ""));
    if (!whole.isEmpty()) {
      return PartialDate.findDay(whole).map(TypedDay::of).orElse(new TypedDay(whole, "", ""));
    }
    return new TypedDay(
        Characters.strip(answers.getOrDefault(name + ".day", "")),
        Characters.strip(answers.getOrDefault(name + ".month", "")),
        Characters.strip(answers.getOrDefault(name + ".year", "")));
  }

  /** The day as {@code 2023-01-17}, or what was typed where that is no day. */
  public String text() {
    return find()
        .map(LocalDate::toString)
        .orElseGet(() -> isEmpty() ? "" : String.join("/", day, month, year));
  }

  public boolean isEmpty() {
    return Stream.of(day, month, year).allMatch(String::isEmpty);
  }

  /** The day of the calendar, if it is one of the years that are known. */
  public Optional<LocalDate> find() {
    var number = DateFields.month(month);
    return PartialDate.findDay(String.join("-", year, DateFields.two(number), DateFields.two(day)));
  }
}
