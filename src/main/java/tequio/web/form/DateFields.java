package tequio.web.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tequio.kernel.PartialDate;
import tequio.kernel.TextFolding;
import tequio.web.Texts;

/** Reads a partial date from three fields. */
record DateFields(FormData answers, Texts t, Map<String, String> problems) {

  private static final List<String> MONTHS =
      List.of("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic");

  private static final List<String> ENGLISH =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  Optional<String> read(String name) {
    var day = answers.one(name + ".day");
    var month = month(answers.one(name + ".month"));
    var year = answers.one(name + ".year");
    if (Stream.of(day, month, year).allMatch(String::isEmpty)) {
      return Optional.empty();
    }
    if (year.isEmpty() || month.isEmpty() && !day.isEmpty()) {
      return wrong(name, t.say("form.date.incomplete"));
    }
    var written = Stream.of(year, two(month), two(day)).filter(it -> !it.isEmpty()).toList();
    try {
      var date = new PartialDate(String.join("-", written));
      return date.isInKnownYears() ? Optional.of(date.text()) : unknownYear(name, year);
    } catch (IllegalArgumentException none) {
      return wrong(name, t.say("form.date.none", String.join("/", day, month, year)));
    }
  }

  private Optional<String> unknownYear(String name, String year) {
    var first = String.valueOf(PartialDate.FIRST_YEAR);
    var last = String.valueOf(PartialDate.LAST_YEAR);
    return wrong(name, t.say("form.date.unknown-year", year, first, last));
  }

  private Optional<String> wrong(String name, String words) {
    problems.put(name, words);
    return Optional.empty();
  }

  /** By its number, or by its name in either language. */
  static String month(String typed) {
    var plain = TextFolding.fold(typed);
    var begins = plain.substring(0, Math.min(3, plain.length()));
    int named = Math.max(MONTHS.indexOf(begins), ENGLISH.indexOf(begins));
    return named < 0 ? typed : String.valueOf(named + 1);
  }

  static String two(String digits) {
    return digits.length() == 1 ? "0" + digits : digits;
  }
}
