package tequio.operation.scrub;

import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.kernel.HealthCheck;
import tequio.settings.StartupException;

/** Health check: result of the latest verification. */
@Component
class ScrubHealth implements HealthCheck {

  private final ScrubReports reports;

  ScrubHealth(ScrubReports reports) {
    this.reports = reports;
  }

  @Override
  public String name() {
    return "scrub";
  }

  @Override
  public Optional<String> trouble() {
    return reports
        .newest()
        .filter(report -> !report.problems().isEmpty())
        .map(report ->
            StartupException.sentence(
                "operation.scrub.trouble", report.problems().size(), report.problems().getFirst()));
  }
}
