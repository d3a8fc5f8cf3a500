package tequio.operation.scrub;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tequio.files.FileIntegrityCheck;
import tequio.settings.StartupException;

/** Verifies every file and the whole public log. */
@Component
class Scrub {

  private static final Logger LOG = LoggerFactory.getLogger(Scrub.class);

  private final FileIntegrityCheck files;
  private final ScrubReports reports;
  private final Clock clock;
  private final RecordScrub record;
  private final AuditScrub audit;

  Scrub(
      FileIntegrityCheck files,
      ScrubReports reports,
      Clock clock,
      RecordScrub record,
      AuditScrub audit) {
    this.files = files;
    this.reports = reports;
    this.clock = clock;
    this.record = record;
    this.audit = audit;
  }

  /** Runs the verification, stores its report and logs the problems. */
  ScrubReport run() throws IOException {
    var problems = new ArrayList<String>();
    long read =
        files.readAll(
            hash -> problems.add(StartupException.sentence("operation.scrub.file", hash)));
    long entries = record.read(problems::add);
    audit.read(problems::add);
    var report = new ScrubReport(clock.instant(), read, entries, problems);
    reports.add(report);
    problems.forEach(problem -> LOG.error("{}", problem));
    return report;
  }
}
