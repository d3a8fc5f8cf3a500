package tequio.consultation.grouping.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.consultation.content.ConsultationConclusion;
import tequio.consultation.content.ReasonedReply;
import tequio.consultation.desk.ConsultationDesk;
import tequio.consultation.desk.ConsultationDesk.OpenedConsultation;
import tequio.consultation.desk.DecisionFormPage;
import tequio.consultation.desk.DecisionForms;
import tequio.consultation.submission.Submissions;
import tequio.storage.Json;
import tequio.web.Texts;
import tequio.web.form.FieldType;
import tequio.web.form.Form;
import tequio.web.form.FormData;
import tequio.web.form.FormResult;
import tools.jackson.databind.node.ObjectNode;

/** Controller of reasoned replies to a group or a submission, and of the end of a consultation. */
@Controller
@RequestMapping({
  "/trabajo/{government}/consultas/{code}",
  "/en/trabajo/{government}/consultas/{code}"
})
class ReplyController {

  private static final String REPLY = "/respuestas/{of:grupo|planteamiento}/{number}";

  private final ConsultationDesk desk;
  private final Submissions submissions;
  private final ReplyActs acts;

  ReplyController(ConsultationDesk desk, Submissions submissions, ReplyActs acts) {
    this.desk = desk;
    this.submissions = submissions;
    this.acts = acts;
  }

  @GetMapping(REPLY)
  DecisionFormPage askReply(
      @PathVariable String government,
      @PathVariable String code,
      @PathVariable String of,
      @PathVariable int number,
      Caller caller,
      Texts t) {
    var its = open(government, code, caller);
    return replyPage(its, of, number, Form.of(FormData.NONE), t);
  }

  @PostMapping(REPLY)
  Object reply(
      @PathVariable String government,
      @PathVariable String code,
      @PathVariable String of,
      @PathVariable int number,
      HttpServletRequest sent,
      Caller caller,
      Texts t) {
    var its = open(government, code, caller);
    requireThere(its, of, number);
    return FormResult.of(sent, DecisionForms.REPLY, t)
        .orAgain(
            form -> replyPage(its, of, number, form, t),
            said -> {
              reply(its, of, number, said, caller);
              return "redirect:" + t.to(its.path() + "/grupos");
            });
  }

  @GetMapping("/cierre")
  DecisionFormPage askEnd(
      @PathVariable String government, @PathVariable String code, Caller caller, Texts t) {
    return endPage(open(government, code, caller), Form.of(FormData.NONE), t);
  }

  @PostMapping("/cierre")
  Object end(
      @PathVariable String government,
      @PathVariable String code,
      HttpServletRequest sent,
      Caller caller,
      Texts t) {
    var its = open(government, code, caller);
    return FormResult.of(sent, DecisionForms.CONCLUSION, t)
        .orAgain(
            form -> endPage(its, form, t),
            said -> {
              end(its, said, caller);
              return "redirect:" + t.to(its.path());
            });
  }

  private void reply(
      OpenedConsultation its, String of, int number, ObjectNode said, Caller caller) {
    var by = DecisionForms.runner(its, said, "given", caller);
    said.put(of.equals("grupo") ? "group" : "submission", number);
    acts.reply(its.its(), Json.MAPPER.treeToValue(said, ReasonedReply.class), by);
  }

  private void end(OpenedConsultation its, ObjectNode said, Caller caller) {
    var by = DecisionForms.runner(its, said, "decided", caller);
    acts.conclude(its.its(), Json.MAPPER.treeToValue(said, ConsultationConclusion.class), by);
  }

  private void requireThere(OpenedConsultation its, String of, int number) {
    boolean group = its.its().grouping().flatMap(it -> it.find(number)).isPresent();
    boolean submission =
        submissions.find(its.document(), number).filter(it -> it.isPublished()).isPresent();
    if (!(of.equals("grupo") ? group : submission)) {
      throw ConsultationDesk.nothingThere();
    }
  }

  private OpenedConsultation open(String government, String code, Caller caller) {
    return desk.open(government, code, caller, Permission.RUN_CONSULTATION);
  }

  private DecisionFormPage replyPage(
      OpenedConsultation its, String of, int number, Form form, Texts t) {
    requireThere(its, of, number);
    var name = its.its().grouping().flatMap(it -> it.find(number)).map(it -> it.name().words());
    boolean group = of.equals("grupo");
    return page(
        its,
        "reply",
        group ? name.orElse("") : t.say("submission.number", number),
        "/respuestas/" + of + "/" + number,
        DecisionForms.REPLY,
        form,
        t);
  }

  private static DecisionFormPage endPage(OpenedConsultation its, Form form, Texts t) {
    return page(its, "conclusion", "", "/cierre", DecisionForms.CONCLUSION, form, t);
  }

  private static DecisionFormPage page(
      OpenedConsultation its,
      String key,
      String quote,
      String below,
      List<FieldType.Part> questions,
      Form form,
      Texts t) {
    return new DecisionFormPage(
        its.government().fullName(),
        t.say("decision." + key + ".title"),
        t.say("decision." + key + ".lead"),
        quote,
        its.path() + below,
        questions,
        form,
        t.say("decision." + key + ".send"),
        its.crumbs(t, true));
  }
}
