package tequio.plan.file;

import java.util.List;

/** Result of reading a plan file: the plan, or all its problems. */
public sealed interface ParseResult {

  /** The file follows the format and every rule. */
  record Good(PlanFile file) implements ParseResult {}

  /**
   * The file is invalid.
   *
   * @param problems at least one problem, in the order of the file
   */
  record Bad(List<ImportProblem> problems) implements ParseResult {}
}
