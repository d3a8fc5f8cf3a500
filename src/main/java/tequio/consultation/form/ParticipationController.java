package tequio.consultation.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tequio.consultation.act.ConsultationRecord;
import tequio.consultation.content.SubmissionChannel;
import tequio.consultation.submission.Stalls.Stall;
import tequio.mail.MailAddress;
import tequio.ratelimit.Limit;
import tequio.ratelimit.RateLimiter;
import tequio.territory.Government;
import tequio.web.Texts;
import tequio.web.form.FieldType;
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

  /** Seconds after which a device of a stall shows the next empty form. */
  private static final int CLEARED_AFTER = 20;

  private final OpenConsultations consultations;
  private final RateLimiter limits;

  ParticipationController(OpenConsultations consultations, RateLimiter limits) {
    this.consultations = consultations;
    this.limits = limits;
  }

  @GetMapping
  ParticipationPage ask(
      Government government,
      @PathVariable String code,
      @RequestParam(defaultValue = "") String modulo,
      HttpServletResponse response) {
    response.setHeader("Cache-Control", "no-store");
    var its = consultations.get(government, code);
    var stall = consultations.findStall(its, modulo);
    var place = stall.map(it -> FormData.NONE.with("place", it.place())).orElse(FormData.NONE);
    return page(government, its, Form.of(place), stall);
  }

  @PostMapping
  Object send(
      Government government,
      @PathVariable String code,
      @RequestParam(defaultValue = "") String modulo,
      HttpServletRequest request,
      Texts t) {
    var its = consultations.get(government, code);
    var stall = consultations.findStall(its, modulo);
    limits.count(stall.isPresent() ? Limit.STALL : Limit.SUBMISSION, request);
    var result = FormResult.of(request, questions(its, stall), t);
    if (!its.isOpen()) {
      var form = result.wrong(Form.WHOLE, t.say("participation.not-received"));
      return page(government, its, form, stall);
    }
    return result.orAgain(
        form -> page(government, its, form, stall),
        said ->
            ParticipationForm.problem(said, result, t)
                .<Object>map(it -> page(government, its, it, stall))
                .orElseGet(() ->
                    "redirect:" + t.to(its.path() + receive(its, said, result.form(), stall, t))));
  }

  private String receive(
      ConsultationRecord its, ObjectNode said, Form form, Optional<Stall> stall, Texts t) {
    var channel = stall.isPresent() ? SubmissionChannel.STALL : SubmissionChannel.WEB;
    var submission =
        ParticipationForm.submission(its.consultation(), said, form, channel, Optional.empty(), t);
    var mail = MailAddress.find(said.path("mail").asString(""));
    var received = "/participar/recibido/" + consultations.receive(its, submission, mail, t);
    return stall
        .map(it -> received + "?modulo=" + it.code())
        .orElseGet(() -> received + (mail.isPresent() ? "?correo=1" : ""));
  }

  /** On the device of a stall the next empty form follows by itself. */
  @GetMapping("/recibido/{number}")
  SubmissionReceiptPage received(
      Government government,
      @PathVariable String code,
      @PathVariable int number,
      @RequestParam(defaultValue = "") String correo,
      @RequestParam(defaultValue = "") String modulo,
      Texts t,
      HttpServletResponse response) {
    response.setHeader("Cache-Control", "no-store");
    var its = consultations.get(government, code);
    var stall = consultations.findStall(its, modulo);
    var page =
        new SubmissionReceiptPage(
            government, its, consultations.get(its, number), !correo.isEmpty(), code(stall));
    if (stall.isPresent()) {
      response.setHeader("Refresh", CLEARED_AFTER + ";url=" + t.to(page.nextPath()));
    }
    return page;
  }

  private ParticipationPage page(
      Government government, ConsultationRecord its, Form form, Optional<Stall> stall) {
    return new ParticipationPage(government, its, questions(its, stall), form, code(stall));
  }

  /** On the device of a stall nobody is asked for an address, which the next person might see. */
  private List<FieldType.Part> questions(ConsultationRecord its, Optional<Stall> stall) {
    boolean mail = stall.isEmpty() && consultations.canMail();
    return ParticipationForm.questions(its.consultation(), mail);
  }

  private static String code(Optional<Stall> stall) {
    return stall.map(Stall::code).orElse("");
  }
}
