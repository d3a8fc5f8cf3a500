package tequio.problem.desk;

import java.time.ZoneId;
import java.util.List;
import tequio.kernel.Page;
import tequio.problem.record.ProblemRecord;
import tequio.territory.Government;

/** Working page: the problems of a government. */
public record ProblemDeskPage(Government government, List<ProblemRecord> problems, boolean editable)
    implements Page {

  public ProblemDeskPage {
    problems = List.copyOf(problems);
  }

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  public String path() {
    return ProblemDesk.path(government.key());
  }

  /** Address at which a draft of another problem is begun. */
  public String beginPath() {
    return ProblemDesk.draftPath(government.key(), "nuevo");
  }
}
