package tequio.plan.file;

import java.util.List;

/** Result of reading a plan file: the plan, or all its problems. */
public sealed interface ParseResult {

  /** It holds by the format and by every rule. */
  record Good(PlanFile file) implements ParseResult {}

  /** Nothing of it may be used. At least one problem, in the order of the file. */
  record Bad(List<ImportProblem> problems) implements ParseResult {}
}
