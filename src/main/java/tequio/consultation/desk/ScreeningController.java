package tequio.consultation.desk;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.consultation.content.SubmissionRemoval;
import tequio.consultation.desk.ConsultationDesk.OpenedConsultation;
import tequio.consultation.submission.RemovalContests;
import tequio.consultation.submission.Submission;
import tequio.consultation.submission.SubmissionState;
import tequio.consultation.submission.Submissions;
import tequio.storage.Json;
import tequio.web.Texts;
import tequio.web.form.Form;
import tequio.web.form.FormData;
import tequio.web.form.FormResult;
import tools.jackson.databind.node.ObjectNode;

/** Controller of screening: what waits is published or removed, and what is shown is removed. */
@Controller
@RequestMapping({
  "/trabajo/{government}/consultas/{code}/planteamientos",
  "/en/trabajo/{government}/consultas/{code}/planteamientos"
})
class ScreeningController {

  private static final int SHOWN = 50;

  private final ConsultationDesk desk;
  private final Submissions submissions;
  private final RemovalContests contests;
  private final ScreeningActs acts;

  ScreeningController(
      ConsultationDesk desk,
      Submissions submissions,
      RemovalContests contests,
      ScreeningActs acts) {
    this.desk = desk;
    this.submissions = submissions;
    this.contests = contests;
    this.acts = acts;
  }

  @GetMapping
  ScreeningPage list(@PathVariable String government, @PathVariable String code, Caller caller) {
    var its = open(government, code, caller);
    return new ScreeningPage(
        its, submissions.listWaiting(its.document(), SHOWN), contests.listOpen(its.document()));
  }

  @PostMapping("/{number}/publicacion")
  String publish(
      @PathVariable String government,
      @PathVariable String code,
      @PathVariable int number,
      Caller caller,
      Texts t) {
    var its = open(government, code, caller);
    var unused = get(its, number);
    acts.publish(its.its(), number);
    return "redirect:" + t.to(its.path() + "/planteamientos");
  }

  @GetMapping("/retiro")
  String find(
      @PathVariable String government,
      @PathVariable String code,
      @RequestParam(defaultValue = "") String numero,
      Caller caller,
      Texts t) {
    var its = open(government, code, caller);
    if (!numero.matches("\\d{1,9}")) {
      return "redirect:" + t.to(its.path() + "/planteamientos");
    }
    return "redirect:" + t.to(its.path() + "/planteamientos/" + numero + "/retiro");
  }

  @GetMapping("/{number}/retiro")
  DecisionFormPage askRemoval(
      @PathVariable String government,
      @PathVariable String code,
      @PathVariable int number,
      Caller caller,
      Texts t) {
    var its = open(government, code, caller);
    return page(its, shown(its, number), Form.of(FormData.NONE), t);
  }

  @PostMapping("/{number}/retiro")
  Object remove(
      @PathVariable String government,
      @PathVariable String code,
      @PathVariable int number,
      HttpServletRequest sent,
      Caller caller,
      Texts t) {
    var its = open(government, code, caller);
    var submission = shown(its, number);
    return FormResult.of(sent, DecisionForms.REMOVAL, t)
        .orAgain(
            form -> page(its, submission, form, t),
            said -> {
              remove(its, submission, said, caller);
              return "redirect:" + t.to(its.path() + "/planteamientos");
            });
  }

  private void remove(
      OpenedConsultation its, Submission submission, ObjectNode said, Caller caller) {
    var by = DecisionForms.runner(its, said, "decided", caller);
    said.put("submission", submission.number());
    var removal = Json.MAPPER.treeToValue(said, SubmissionRemoval.class);
    acts.remove(its.its(), submission, removal, by);
  }

  private OpenedConsultation open(String government, String code, Caller caller) {
    return desk.open(government, code, caller, Permission.RUN_CONSULTATION);
  }

  private Submission get(OpenedConsultation its, int number) {
    return submissions.find(its.document(), number).orElseThrow(ConsultationDesk::nothingThere);
  }

  private Submission shown(OpenedConsultation its, int number) {
    var submission = get(its, number);
    if (submission.state() == SubmissionState.REMOVED) {
      throw ConsultationDesk.nothingThere();
    }
    return submission;
  }

  private static DecisionFormPage page(
      OpenedConsultation its, Submission submission, Form form, Texts t) {
    return new DecisionFormPage(
        its.government().fullName(),
        t.say("removal.title", submission.number()),
        t.say("removal.lead"),
        submission.words().orElse(""),
        its.path() + "/planteamientos/" + submission.number() + "/retiro",
        DecisionForms.REMOVAL,
        form,
        t.say("removal.send"),
        its.crumbs(t, true));
  }
}
