package tequio.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** A clock that a test can set; until then, and after each test, it is the system's. */
public final class SetClock extends Clock {

  private volatile @Nullable Instant now;

  /** In the place of the clock that nobody sets. */
  @TestConfiguration(proxyBeanMethods = false)
  public static class Config {

    @Bean
    @Primary
    SetClock setClock() {
      return new SetClock();
    }
  }

  /** Lets the clock go again after each test. */
  public static final class Reset implements TestExecutionListener {

    @Override
    public void afterTestMethod(TestContext test) {
      test.getApplicationContext().getBean(SetClock.class).now = null;
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
    var set = now;
    return set == null ? Clock.systemUTC().instant() : set;
  }
}
