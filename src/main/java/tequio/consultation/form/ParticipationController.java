package tequio.consultation.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tequio.consultation.act.ConsultationRecord;
import tequio.consultation.content.SubmissionChannel;
import tequio.mail.MailAddress;
import tequio.ratelimit.Limit;
import tequio.ratelimit.RateLimiter;
import tequio.territory.Government;
import tequio.web.Texts;
import tequio.web.form.Form;
import tequio.web.form.FormData;
import tequio.web.form.FormResult;
import tools.jackson.databind.node.ObjectNode;

/** Controller of the form by which anybody submits something to a consultation. */
@Controller
@RequestMapping({
  "/{state}/consultas/{code}/participar",
  "/en/{state}/consultas/{code}/participar",
  "/{state}/{municipality}/consultas/{code}/participar",
  "/en/{state}/{municipality}/consultas/{code}/participar"
})
class ParticipationController {

  private final OpenConsultations consultations;
  private final RateLimiter limits;

  ParticipationController(OpenConsultations consultations, RateLimiter limits) {
    this.consultations = consultations;
    this.limits = limits;
  }

  @GetMapping
  ParticipationPage ask(
      Government government, @PathVariable String code, HttpServletResponse response) {
    response.setHeader("Cache-Control", "no-store");
    return page(government, consultations.get(government, code), Form.of(FormData.NONE));
  }

  @PostMapping
  Object send(
      Government government, @PathVariable String code, HttpServletRequest request, Texts t) {
    limits.count(Limit.SUBMISSION, request);
    var its = consultations.get(government, code);
    var questions = ParticipationForm.questions(its.consultation(), consultations.canMail());
    var result = FormResult.of(request, questions, t);
    if (!its.isOpen()) {
      return page(government, its, result.wrong(Form.WHOLE, t.say("participation.not-received")));
    }
    return result.orAgain(
        form -> page(government, its, form),
        said -> {
          var wrong = ParticipationForm.problem(said, result, t);
          return wrong.isPresent()
              ? page(government, its, wrong.get())
              : "redirect:" + t.to(its.path() + receive(its, said, result.form(), t));
        });
  }

  private String receive(ConsultationRecord its, ObjectNode said, Form form, Texts t) {
    var submission =
        ParticipationForm.submission(
            its.consultation(), said, form, SubmissionChannel.WEB, Optional.empty(), t);
    var mail = MailAddress.find(said.path("mail").asString(""));
    int number = consultations.receive(its, submission, mail, t);
    return "/participar/recibido/" + number + (mail.isPresent() ? "?correo=1" : "");
  }

  @GetMapping("/recibido/{number}")
  SubmissionReceiptPage received(
      Government government,
      @PathVariable String code,
      @PathVariable int number,
      @RequestParam(defaultValue = "") String correo,
      HttpServletResponse response) {
    response.setHeader("Cache-Control", "no-store");
    var its = consultations.get(government, code);
    return new SubmissionReceiptPage(
        government, its, consultations.get(its, number), !correo.isEmpty(), "");
  }

  private ParticipationPage page(Government government, ConsultationRecord its, Form form) {
    return new ParticipationPage(
        government,
        its,
        ParticipationForm.questions(its.consultation(), consultations.canMail()),
        form,
        "");
  }
}
