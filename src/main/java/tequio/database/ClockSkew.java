package tequio.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import tequio.settings.StartupException;

/**
 * Difference between the clock of the database and that of the program, which alone provides times.
 */
public final class ClockSkew {

  private static final Duration BEARABLE = Duration.ofSeconds(2);
  private static final String CLOCK =
      "select (extract(epoch from clock_timestamp()) * 1000)::bigint";

  public static Duration between(Clock clock, Connection connection) throws SQLException {
    Instant before = clock.instant();
    Instant theirs = Instant.ofEpochMilli(Long.parseLong(Sql.ask(connection, CLOCK)));
    Instant after = clock.instant();
    return Duration.between(before.plus(Duration.between(before, after).dividedBy(2)), theirs);
  }

  /** Checks the skew over a connection of the working role. */
  public static void refuseTooLarge(Clock clock, Database database) throws SQLException {
    try (var program = database.program().connect()) {
      refuseTooLarge(clock, program);
    }
  }

  /**
   * Refuses a skew of more than two seconds, because the order of the public record would be
   * doubtful.
   *
   * @throws StartupException if the skew is larger
   */
  static void refuseTooLarge(Clock clock, Connection connection) throws SQLException {
    var skew = between(clock, connection);
    if (skew.abs().compareTo(BEARABLE) > 0) {
      throw new StartupException("database.stop.clock", skew.toMillis() / 1000.0);
    }
  }

  private ClockSkew() {}
}
