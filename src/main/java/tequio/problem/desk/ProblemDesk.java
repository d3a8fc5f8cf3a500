package tequio.problem.desk;

import java.util.List;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.kernel.GovernmentKey;
import tequio.kernel.SubjectReference;
import tequio.problem.record.ProblemReader;
import tequio.problem.record.ProblemRecord;
import tequio.territory.Government;
import tequio.web.Link;
import tequio.web.Texts;
import tequio.work.GovernmentAccess;

/** Opens problems to whoever may work on them. */
@Component
public class ProblemDesk {

  private static final String KIND = "problem";

  private final ProblemReader problems;
  private final GovernmentAccess governments;

  ProblemDesk(ProblemReader problems, GovernmentAccess governments) {
    this.problems = problems;
    this.governments = governments;
  }

  /** A published problem and the government it is of. */
  public record OpenedProblem(Government government, ProblemRecord its) {

    public SubjectReference document() {
      return its.document();
    }

    public String path() {
      return ProblemDesk.path(government.key()) + "/" + document().code();
    }

    /** Links from the working page of the government to the page of the problem. */
    public List<Link> crumbs(Texts t) {
      return List.of(
          new Link(government.shortName(), "/trabajo/" + government.key()),
          new Link(t.say("kind.problem.many"), ProblemDesk.path(government.key())),
          new Link(its.problem().title().words(), path()));
    }
  }

  static String path(GovernmentKey government) {
    return "/trabajo/" + government + "/problemas";
  }

  /** Address below which the engine drafts the text of problems. */
  static String draftPath(GovernmentKey government, String below) {
    return "/trabajo/" + government + "/documentos/" + KIND + "/" + below;
  }

  public Government open(String key, Caller caller, Permission act) {
    return governments.open(key, caller, act);
  }

  public OpenedProblem open(String key, String code, Caller caller, Permission act) {
    var government = open(key, caller, act);
    return problems
        .find(government.key(), code)
        .map(it -> new OpenedProblem(government, it))
        .orElseThrow(GovernmentAccess::nothingThere);
  }

  List<ProblemRecord> list(Government government) {
    return problems.list(government.key());
  }
}
