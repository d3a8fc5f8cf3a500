package tequio.plan.exchange;

import java.util.List;
import tequio.plan.file.ImportProblem;
import tequio.plan.publication.Outcome;

/** Result of importing a plan. */
public sealed interface ImportResult {

  /** The file holds, and this is what publishing it gave. */
  record Held(Outcome outcome) implements ImportResult {}

  /** The file does not hold: nothing of it was published. */
  record Refused(List<ImportProblem> problems) implements ImportResult {}
}
