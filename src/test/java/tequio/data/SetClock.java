package tequio.data;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock that a test sets: it begins at this moment, as the start demands. */
public final class SetClock extends Clock {

  private Instant now = Clock.systemUTC().instant();

  /** In the place of the clock that nobody sets. */
  @TestConfiguration
  public static class Config {

    @Bean
    @Primary
    SetClock setClock() {
      return new SetClock();
    }
  }

  public void set(String moment) {
    now = Instant.parse(moment);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }

  @Override
  public Instant instant() {
    return now;
  }
}
