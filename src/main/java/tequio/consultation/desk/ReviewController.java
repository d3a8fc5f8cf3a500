package tequio.consultation.desk;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.consultation.content.RemovalReview;
import tequio.consultation.desk.ConsultationDesk.OpenedConsultation;
import tequio.consultation.submission.RemovalContests;
import tequio.consultation.submission.RemovalContests.RemovalContest;
import tequio.storage.Json;
import tequio.web.Texts;
import tequio.web.form.Form;
import tequio.web.form.FormData;
import tequio.web.form.FormResult;
import tools.jackson.databind.node.ObjectNode;

/** Controller of the public answer to a contested removal. */
@Controller
@RequestMapping({
  "/trabajo/{government}/consultas/{code}/planteamientos/{number}/revision",
  "/en/trabajo/{government}/consultas/{code}/planteamientos/{number}/revision"
})
class ReviewController {

  private final ConsultationDesk desk;
  private final RemovalContests contests;
  private final ScreeningActs acts;

  ReviewController(ConsultationDesk desk, RemovalContests contests, ScreeningActs acts) {
    this.desk = desk;
    this.contests = contests;
    this.acts = acts;
  }

  @GetMapping
  DecisionFormPage ask(
      @PathVariable String government,
      @PathVariable String code,
      @PathVariable int number,
      Caller caller,
      Texts t) {
    var its = desk.open(government, code, caller, Permission.RUN_CONSULTATION);
    return page(its, get(its, number), Form.of(FormData.NONE), t);
  }

  @PostMapping
  Object review(
      @PathVariable String government,
      @PathVariable String code,
      @PathVariable int number,
      HttpServletRequest sent,
      Caller caller,
      Texts t) {
    var its = desk.open(government, code, caller, Permission.RUN_CONSULTATION);
    var contest = get(its, number);
    return FormResult.of(sent, DecisionForms.REVIEW, t)
        .orAgain(
            form -> page(its, contest, form, t),
            said -> {
              review(its, contest, said, caller);
              return "redirect:" + t.to(its.path() + "/planteamientos");
            });
  }

  private void review(
      OpenedConsultation its, RemovalContest contest, ObjectNode said, Caller caller) {
    var by = DecisionForms.runner(its, said, "decided", caller);
    said.put("submission", contest.submission());
    acts.review(its.its(), Json.MAPPER.treeToValue(said, RemovalReview.class), by);
  }

  private RemovalContest get(OpenedConsultation its, int number) {
    return contests.findOpen(its.document(), number).orElseThrow(ConsultationDesk::nothingThere);
  }

  private static DecisionFormPage page(
      OpenedConsultation its, RemovalContest contest, Form form, Texts t) {
    return new DecisionFormPage(
        its.government().fullName(),
        t.say("review.title", contest.submission()),
        t.say("review.lead"),
        contest.words(),
        its.path() + "/planteamientos/" + contest.submission() + "/revision",
        DecisionForms.REVIEW,
        form,
        t.say("review.send"),
        its.crumbs(t, true));
  }
}
