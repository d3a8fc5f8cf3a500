package tequio.problem.page;

import java.time.ZoneId;
import java.util.List;
import tequio.kernel.Page;
import tequio.problem.record.ProblemRecord;
import tequio.territory.Government;
import tequio.web.GovernmentHeader;
import tequio.web.component.PageDownloads;

/** The public problems of a government. */
public record ProblemListPage(
    Government government, List<ProblemRecord> problems, GovernmentHeader place) implements Page {

  public ProblemListPage {
    problems = List.copyOf(problems);
  }

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  public PageDownloads data() {
    return PageDownloads.of(government.path(), "problemas-publicos", "comentarios-a-problemas");
  }
}
