package tequio.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** The invented year moves with the day it is loaded, by whole months. */
class DemoDatesTest {

  private static final String FILE =
      """
      {"code": "2026-1", "day": "2026-03-31", "month": "2026-08", "year": "2026",
       "words": "El 2026-03-31 se firmó", "days":["x"]}
      """;

  @Test
  void days_and_months_move_and_nothing_else_does() {
    assertThat(moved("2027-02-28"))
        .contains("\"day\": \"2026-05-31\"", "\"month\": \"2026-10\"")
        .contains("\"code\": \"2026-1\"", "\"year\": \"2026\"", "El 2026-03-31 se firmó");
  }

  @Test
  void within_the_month_and_before_it_all_stays() {
    assertThat(moved("2026-12-28")).isEqualTo(FILE);
    assertThat(moved("2026-01-01")).isEqualTo(FILE);
  }

  private static String moved(String day) {
    var dates = new DemoDates(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), day);
    return new String(dates.move(FILE.getBytes(UTF_8)), UTF_8);
  }
}
