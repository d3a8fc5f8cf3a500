package tequio.problem.expert.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.kernel.PartialDate;
import tequio.problem.desk.ProblemDesk;
import tequio.problem.desk.ProblemDesk.OpenedProblem;
import tequio.problem.expert.ExpertComments;
import tequio.problem.expert.Experts;
import tequio.web.Texts;
import tequio.web.form.Form;
import tequio.web.form.FormData;
import tequio.web.form.FormResult;
import tools.jackson.databind.node.ObjectNode;

/** Invites experts to a problem tree and lists what they sent. */
@Controller
@RequestMapping({
  "/trabajo/{government}/problemas/{code}/expertos",
  "/en/trabajo/{government}/problemas/{code}/expertos"
})
class ExpertDeskController {

  /** Days that a link works where nothing else is said. */
  private static final int DAYS = 30;

  /** Most days that a link works. */
  private static final int MOST_DAYS = 365;

  private final ProblemDesk desk;
  private final Experts experts;
  private final ExpertComments comments;
  private final Clock clock;

  ExpertDeskController(ProblemDesk desk, Experts experts, ExpertComments comments, Clock clock) {
    this.desk = desk;
    this.experts = experts;
    this.comments = comments;
    this.clock = clock;
  }

  @GetMapping
  ExpertDeskPage list(@PathVariable String government, @PathVariable String code, Caller caller) {
    var its = desk.open(government, code, caller, Permission.RUN_TABLE);
    return page(its, Form.of(FormData.NONE), "");
  }

  /** The link is shown once, in the answer: what is stored does not tell it. */
  @PostMapping
  Object invite(
      @PathVariable String government,
      @PathVariable String code,
      HttpServletRequest sent,
      Caller caller,
      Texts t) {
    var its = desk.open(government, code, caller, Permission.RUN_TABLE);
    var result = FormResult.of(sent, ExpertDeskPage.QUESTIONS, t);
    return result.orAgain(form -> page(its, form, ""), said -> invite(its, said, result, t));
  }

  private ExpertDeskPage invite(OpenedProblem its, ObjectNode said, FormResult result, Texts t) {
    var until =
        said.has("until")
            ? PartialDate.parse(said.path("until").asString()).last()
            : today(its).plusDays(DAYS);
    if (until.isBefore(today(its))) {
      return page(its, result.wrong("until", t.say("expert.until.past")), "");
    }
    if (until.isAfter(today(its).plusDays(MOST_DAYS))) {
      return page(its, result.wrong("until", t.say("expert.until.far", MOST_DAYS)), "");
    }
    var expires = until.plusDays(1).atStartOfDay(its.government().zone()).toInstant();
    var token =
        experts.add(
            its.document(), said.path("name").asString(), said.path("field").asString(), expires);
    var link = t.whole(its.its().path() + "/enlace/" + token.value());
    return page(its, Form.of(FormData.NONE), link);
  }

  @PostMapping("/{number}/baja")
  String end(
      @PathVariable String government,
      @PathVariable String code,
      @PathVariable int number,
      Caller caller,
      Texts t) {
    var its = desk.open(government, code, caller, Permission.RUN_TABLE);
    if (!experts.end(its.document(), number)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return "redirect:" + t.to(its.path() + "/expertos");
  }

  private LocalDate today(OpenedProblem its) {
    return LocalDate.ofInstant(clock.instant(), its.government().zone());
  }

  private ExpertDeskPage page(OpenedProblem its, Form form, String link) {
    return new ExpertDeskPage(
        its,
        experts.list(its.document()),
        comments.list(its.document()),
        form,
        Optional.of(link).filter(it -> !it.isEmpty()),
        clock.instant());
  }
}
