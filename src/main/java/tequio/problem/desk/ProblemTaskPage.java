package tequio.problem.desk;

import java.time.ZoneId;
import tequio.kernel.Page;
import tequio.problem.desk.ProblemDesk.OpenedProblem;

/** Working page: what can be done for a problem. */
public record ProblemTaskPage(OpenedProblem opened, boolean editable) implements Page {

  @Override
  public ZoneId zone() {
    return opened.government().zone();
  }

  public String path() {
    return opened.path();
  }

  /** Address of the draft of its text. */
  public String draftPath() {
    return ProblemDesk.draftPath(opened.government().key(), opened.document().code());
  }
}
