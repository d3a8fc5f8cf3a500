package tequio.operation.scrub;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tequio.ledger.log.LogAudit;
import tequio.ledger.log.LogFiles;
import tequio.ledger.log.LogInconsistencyException;
import tequio.ledger.log.RecordAudit;
import tequio.ledger.note.VerifierKey;
import tequio.settings.Settings;
import tequio.settings.StartupException;

/** Verifies the published log and compares it with the record in the database. */
@Component
class RecordScrub {

  private static final Logger LOG = LoggerFactory.getLogger(RecordScrub.class);

  private final RecordAudit record;
  private final Path log;

  RecordScrub(RecordAudit record, Settings settings, @Value("${tequio.bitacora:}") String folder) {
    this.record = record;
    this.log = folder.isEmpty() ? settings.home().resolve("bitacora") : Path.of(folder);
  }

  /** Returns the number of signed entries; reports each problem. */
  long read(Consumer<String> problem) {
    var files = new LogFiles(log);
    long signed = readLog(files, problem);
    try {
      var times =
          record.check(
              files,
              signed,
              (fault, where) ->
                  problem.accept(StartupException.sentence(key(fault), where, signed)));
      times.first().ifPresent(where -> sayBackwards(times.count(), where));
    } catch (UncheckedIOException | IllegalArgumentException unreadable) {
      problem.accept(StartupException.sentence("operation.scrub.log", unreadable));
    }
    return signed;
  }

  private static String key(RecordAudit.Fault fault) {
    return switch (fault) {
      case BODY -> "operation.scrub.body";
      case UNEXPLAINED_GAP -> "operation.scrub.gap";
      case ENTRY -> "operation.scrub.entry";
      case MISSING -> "operation.scrub.missing";
    };
  }

  /**
   * Logs entries with a time before that of an earlier one; they are no problem, because they are
   * intact and in order.
   */
  private static void sayBackwards(long count, String where) {
    LOG.warn("{}", StartupException.sentence("operation.scrub.backwards", count, where));
  }

  private long readLog(LogFiles files, Consumer<String> problem) {
    if (Files.notExists(log.resolve(LogFiles.CHECKPOINT))) {
      return 0;
    }
    try {
      var key = VerifierKey.parse(Files.readString(log.resolve(LogFiles.KEY)).strip());
      return LogAudit.check(files, key).size();
    } catch (LogInconsistencyException | IllegalArgumentException | IOException changed) {
      problem.accept(StartupException.sentence("operation.scrub.log", changed));
      return 0;
    }
  }
}
