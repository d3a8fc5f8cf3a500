package tequio.operation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Content of {@code /health}. Facts unknown while the database is down are left out. */
@JsonInclude(Include.NON_NULL)
record HealthReport(
    String status,
    String program,
    String database,
    @Nullable String databaseVersion,
    @Nullable Long clockSkewMilliseconds,
    @Nullable Map<String, String> troubles,
    @Nullable Map<String, Instant> succeeded) {

  private static final String UP = "up";
  private static final String DOWN = "down";

  static HealthReport up(String databaseVersion, long skew, Map<String, String> troubles) {
    return new HealthReport(UP, programVersion(), UP, databaseVersion, skew, troubles, null);
  }

  static HealthReport down() {
    return new HealthReport(DOWN, programVersion(), DOWN, null, null, null, null);
  }

  HealthReport with(Map<String, Instant> succeeded) {
    return new HealthReport(
        status, program, database, databaseVersion, clockSkewMilliseconds, troubles, succeeded);
  }

  boolean isUp() {
    return status.equals(UP);
  }

  /** Version in the manifest of the jar; {@code development} outside of a jar. */
  private static String programVersion() {
    return Objects.requireNonNullElse(
        HealthReport.class.getPackage().getImplementationVersion(), "development");
  }
}
