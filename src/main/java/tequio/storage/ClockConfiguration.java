package tequio.storage;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The only source of the current time; tests replace it and ArchitectureTest forbids others. */
@Configuration(proxyBeanMethods = false)
public class ClockConfiguration {

  @Bean
  public static Clock clock() {
    return Clock.systemUTC();
  }
}
