package tequio.problem.desk;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.kernel.GovernmentKey;
import tequio.kernel.ReportingParty;
import tequio.kernel.SubjectReference;
import tequio.problem.record.ProblemReader;
import tequio.problem.record.ProblemRecord;
import tequio.territory.Gazetteer;
import tequio.territory.Government;
import tequio.web.Link;
import tequio.web.Texts;

/** Opens problems to whoever may work on them. */
@Component
public class ProblemDesk {

  private static final String KIND = "problem";

  private final ProblemReader problems;
  private final Gazetteer gazetteer;

  ProblemDesk(ProblemReader problems, Gazetteer gazetteer) {
    this.problems = problems;
    this.gazetteer = gazetteer;
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
    var government = gazetteer.findByKey(key).orElseThrow(ProblemDesk::nothingThere);
    caller.mayOrRefuse(act, government.key());
    return government;
  }

  public OpenedProblem open(String key, String code, Caller caller, Permission act) {
    var government = open(key, caller, act);
    return problems
        .find(government.key(), code)
        .map(it -> new OpenedProblem(government, it))
        .orElseThrow(ProblemDesk::nothingThere);
  }

  List<ProblemRecord> list(Government government) {
    return problems.list(government.key());
  }

  /** Officers speak for the government, facilitators for civil society. */
  public static ReportingParty voice(Caller caller, GovernmentKey government) {
    return caller.may(Permission.EDIT_PLAN, government)
        ? ReportingParty.GOVERNMENT
        : ReportingParty.CIVIL_SOCIETY;
  }

  private static ResponseStatusException nothingThere() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
