package tequio.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tequio.settings.StartupException;

/** Two clocks that disagree are noticed before anything is written. */
@Tag("database")
@ResourceLock("TestDatabase.shared")
class ClockSkewTest {

  Connection connection;

  @BeforeEach
  void connect() throws Exception {
    connection = TestDatabase.shared().program().connect();
  }

  @AfterEach
  void leave() throws Exception {
    connection.close();
  }

  @ParameterizedTest
  @ValueSource(longs = {-3600, -10, 10, 3600})
  void a_clock_that_differs_is_refused(long seconds) {
    var wrong = Clock.offset(Clock.systemUTC(), Duration.ofSeconds(seconds));

    assertThatThrownBy(() -> ClockSkew.refuseTooLarge(wrong, connection))
        .isInstanceOf(StartupException.class);
  }

  @Test
  void clocks_of_one_machine_agree() throws Exception {
    ClockSkew.refuseTooLarge(Clock.systemUTC(), connection);

    assertThat(ClockSkew.between(Clock.systemUTC(), connection)).isLessThan(Duration.ofSeconds(2));
  }
}
