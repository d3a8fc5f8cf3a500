package tequio.operation.scrub;

import java.time.Instant;
import java.util.List;

/**
 * Result of one verification.
 *
 * @param entries entries of the published log; 0 if there is none
 * @param problems a sentence for each problem
 */
public record ScrubReport(Instant at, long files, long entries, List<String> problems) {

  public ScrubReport {
    problems = List.copyOf(problems);
  }
}
