package tequio.scrub;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tequio.files.KeptFiles;
import tequio.ledger.log.LogAudit;
import tequio.ledger.log.LogDisagrees;
import tequio.ledger.log.LogFiles;
import tequio.ledger.note.VerifierKey;
import tequio.settings.Settings;
import tequio.settings.Stop;

/** Reads every file and the whole public log again and compares them with what they must be. */
@Component
class Scrub {

  private static final Logger LOG = LoggerFactory.getLogger(Scrub.class);

  private final KeptFiles files;
  private final ScrubReports reports;
  private final Clock clock;
  private final Path log;

  Scrub(
      KeptFiles files,
      ScrubReports reports,
      Clock clock,
      Settings settings,
      @Value("${tequio.bitacora:}") String folder) {
    this.files = files;
    this.reports = reports;
    this.clock = clock;
    this.log = folder.isEmpty() ? settings.home().resolve("bitacora") : Path.of(folder);
  }

  /** What it finds is kept until the next reading, and logged. */
  ScrubReport run() throws IOException {
    var problems = new ArrayList<String>();
    long read = files.readAll(hash -> problems.add(Stop.sentence("scrub.file", hash)));
    long entries = readLog(problems);
    var report = new ScrubReport(clock.instant(), read, entries, problems);
    reports.add(report);
    problems.forEach(problem -> LOG.error("{}", problem));
    return report;
  }

  private long readLog(List<String> problems) throws IOException {
    if (Files.notExists(log.resolve("checkpoint"))) {
      return 0;
    }
    try {
      var key = VerifierKey.parse(Files.readString(log.resolve("vkey")).strip());
      return LogAudit.check(new LogFiles(log), key).size();
    } catch (LogDisagrees | IllegalArgumentException | IOException changed) {
      problems.add(Stop.sentence("scrub.log", changed));
      return 0;
    }
  }
}
