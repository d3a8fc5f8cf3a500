package tequio.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Moves the dates of the invented municipality by whole months, from the day its files were written
 * for to the day they are loaded, so that its plan is always in its eighth month. Only values that
 * are a day or a month move; codes and words stay.
 */
@Component
class DemoDates {

  private static final LocalDate WRITTEN_FOR = LocalDate.of(2026, 11, 29);

  /** A whole JSON string that is a month or a day. */
  private static final Pattern DATE =
      Pattern.compile("(?<=:\\s?\")(20\\d\\d-(?:0[1-9]|1[0-2]))(-\\d\\d)?(?=\")");

  private final long months;

  /**
   * Reads the day of loading.
   *
   * @param day the day in place of today; empty for today
   */
  DemoDates(Clock clock, @Value("${tequio.demo-day:}") String day) {
    var loaded =
        day.isEmpty() ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) : LocalDate.parse(day);
    months = Math.max(0, ChronoUnit.MONTHS.between(WRITTEN_FOR, loaded));
  }

  /** A file of the invented municipality as if it had been written for the day of loading. */
  byte[] move(byte[] json) {
    return months == 0 ? json : move(new String(json, UTF_8)).getBytes(UTF_8);
  }

  private String move(String json) {
    return DATE.matcher(json)
        .replaceAll(it ->
            it.group(2) == null
                ? YearMonth.parse(it.group(1)).plusMonths(months).toString()
                : LocalDate.parse(it.group()).plusMonths(months).toString());
  }
}
