package tequio.operation;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tequio.database.ClockSkew;
import tequio.database.Database;
import tequio.kernel.HealthCheck;

/** Controller of {@code /health} for monitoring. */
@RestController
class HealthController {

  private static final Logger LOG = LoggerFactory.getLogger(HealthController.class);
  private static final int PATIENCE_IN_SECONDS = 2;

  private final Database database;
  private final DataSource dataSource;
  private final Clock clock;
  private final List<HealthCheck> checks;

  HealthController(
      Database database, DataSource dataSource, Clock clock, List<HealthCheck> checks) {
    this.database = database;
    this.dataSource = dataSource;
    this.clock = clock;
    this.checks = checks;
  }

  @GetMapping("/health")
  ResponseEntity<HealthReport> report() {
    var report = database.away() ? HealthReport.down() : ask();
    return ResponseEntity.status(report.isUp() ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
        .cacheControl(CacheControl.noStore())
        .body(report);
  }

  private HealthReport ask() {
    try (Connection connection = dataSource.getConnection()) {
      if (!connection.isValid(PATIENCE_IN_SECONDS)) {
        return HealthReport.down();
      }
      String version = connection.getMetaData().getDatabaseProductVersion();
      return HealthReport.up(version, ClockSkew.between(clock, connection).toMillis(), troubles())
          .with(successes());
    } catch (SQLException unreachable) {
      LOG.warn("the database does not answer: {}", unreachable.getMessage());
      return HealthReport.down();
    }
  }

  /**
   * Collects problems of other parts; the site answers in spite of them, so the status stays up.
   */
  private Map<String, String> troubles() {
    var found = new TreeMap<String, String>();
    for (HealthCheck check : checks) {
      check.trouble().ifPresent(trouble -> found.put(check.name(), trouble));
    }
    return found;
  }

  private Map<String, Instant> successes() {
    var all = new TreeMap<String, Instant>();
    checks.forEach(check -> all.putAll(check.successes()));
    return all;
  }
}
