package tequio.plan.exchange;

import java.util.List;
import tequio.plan.file.ImportProblem;
import tequio.plan.publication.Outcome;

/** Result of importing a plan. */
public sealed interface ImportResult {

  /** The file was valid, and publishing it had this outcome. */
  record Held(Outcome outcome) implements ImportResult {}

  /** The file was invalid; nothing was published. */
  record Refused(List<ImportProblem> problems) implements ImportResult {}
}
