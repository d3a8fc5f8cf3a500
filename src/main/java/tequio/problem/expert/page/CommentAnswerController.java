package tequio.problem.expert.page;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.kernel.Actor;
import tequio.kernel.Text;
import tequio.problem.content.CommentDecision;
import tequio.problem.desk.ProblemDesk;
import tequio.problem.desk.ProblemDesk.OpenedProblem;
import tequio.problem.expert.ExpertComments;
import tequio.problem.expert.PendingComment;
import tequio.problem.expert.PublishComment;
import tequio.publishing.version.PublicationTerms;
import tequio.web.Texts;
import tequio.web.form.Form;
import tequio.web.form.FormData;
import tequio.web.form.FormResult;
import tequio.work.ReportingVoice;

/** Answers a comment of an expert and publishes both. */
@Controller
@RequestMapping({
  "/trabajo/{government}/problemas/{code}/expertos/comentarios/{number}",
  "/en/trabajo/{government}/problemas/{code}/expertos/comentarios/{number}"
})
class CommentAnswerController {

  private final ProblemDesk desk;
  private final ExpertComments comments;
  private final PublishComment publishing;

  CommentAnswerController(ProblemDesk desk, ExpertComments comments, PublishComment publishing) {
    this.desk = desk;
    this.comments = comments;
    this.publishing = publishing;
  }

  @GetMapping
  CommentAnswerPage ask(
      @PathVariable String government,
      @PathVariable String code,
      @PathVariable int number,
      Caller caller) {
    var its = desk.open(government, code, caller, Permission.RUN_TABLE);
    return new CommentAnswerPage(its, find(its, number), Form.of(FormData.NONE));
  }

  @PostMapping
  Object answer(
      @PathVariable String government,
      @PathVariable String code,
      @PathVariable int number,
      HttpServletRequest sent,
      Caller caller,
      Texts t) {
    var its = desk.open(government, code, caller, Permission.RUN_TABLE);
    var comment = find(its, number);
    return FormResult.of(sent, CommentAnswerPage.QUESTIONS, t)
        .orAgain(
            form -> new CommentAnswerPage(its, comment, form),
            said -> {
              publishing.publish(
                  its.document(),
                  comment,
                  CommentDecision.of(said.path("decision").asString()),
                  Text.spanish(said.path("answer").asString()),
                  PublicationTerms.by(
                      ReportingVoice.of(caller, its.government().key()),
                      Actor.office(said.path("office").asString())));
              return "redirect:" + t.to(its.path() + "/expertos");
            });
  }

  private PendingComment find(OpenedProblem its, int number) {
    return comments
        .find(its.document(), number)
        .filter(it -> !it.answered())
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
