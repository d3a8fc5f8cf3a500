package tequio.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class JobScheduleTest {

  private static final Instant SATURDAY_NOON = Instant.parse("2026-11-21T18:00:00Z");

  @Test
  void every_so_often_counts_from_the_last_end() {
    assertThat(new JobSchedule.Every(Duration.ofMinutes(10)).after(SATURDAY_NOON))
        .isEqualTo("2026-11-21T18:10:00Z");
  }

  @Test
  void daily_is_the_next_such_hour_of_the_country() {
    assertThat(new JobSchedule.Daily(LocalTime.of(3, 30)).after(SATURDAY_NOON))
        .isEqualTo("2026-11-22T09:30:00Z");
    assertThat(new JobSchedule.Daily(LocalTime.of(13, 0)).after(SATURDAY_NOON))
        .isEqualTo("2026-11-21T19:00:00Z");
    assertThat(new JobSchedule.Daily(LocalTime.NOON).after(SATURDAY_NOON))
        .isEqualTo("2026-11-22T18:00:00Z");
  }

  @Test
  void weekly_is_the_next_such_day() {
    assertThat(new JobSchedule.Weekly(DayOfWeek.MONDAY, LocalTime.of(8, 0)).after(SATURDAY_NOON))
        .isEqualTo("2026-11-23T14:00:00Z");
    assertThat(new JobSchedule.Weekly(DayOfWeek.SATURDAY, LocalTime.of(8, 0)).after(SATURDAY_NOON))
        .isEqualTo("2026-11-28T14:00:00Z");
  }
}
