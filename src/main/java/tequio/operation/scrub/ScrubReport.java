package tequio.operation.scrub;

import java.time.Instant;
import java.util.List;

/**
 * Result of one verification.
 *
 * @param entries of the public log, 0 where none is published yet
 * @param problems a sentence for each thing that is no longer what it was
 */
public record ScrubReport(Instant at, long files, long entries, List<String> problems) {

  public ScrubReport {
    problems = List.copyOf(problems);
  }
}
