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
import tequio.consultation.submission.Submissions;
import tequio.kernel.BusinessRuleException;
import tequio.mail.MailAddress;
import tequio.ratelimit.Limit;
import tequio.ratelimit.RateLimitExceededException;
import tequio.ratelimit.RateLimiter;
import tequio.territory.Government;
import tequio.web.Texts;
import tequio.web.form.FieldType;
import tequio.web.form.Form;
import tequio.web.form.FormData;
import tequio.web.form.FormResult;

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
      HttpServletRequest request,
      HttpServletResponse response) {
    response.setHeader("Cache-Control", "no-store");
    var its = consultations.get(government, code);
    var stall = findStall(its, modulo, request);
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
    var stall = findStall(its, modulo, request);
    var result = FormResult.of(request, questions(its, stall), t);
    var refused = ParticipationForm.closed(its, stall.isPresent(), result, t);
    if (refused.isPresent()) {
      return page(government, its, refused.get(), stall);
    }
    return result.orAgain(
        form -> page(government, its, form, stall),
        said ->
            ParticipationForm.problem(said, result, t)
                .<Object>map(it -> page(government, its, it, stall))
                .orElseGet(() -> receive(government, its, result, stall, request, t)));
  }

  /** Receives what was sent; where that is refused, shows it again. */
  private Object receive(
      Government government,
      ConsultationRecord its,
      FormResult sent,
      Optional<Stall> stall,
      HttpServletRequest request,
      Texts t) {
    try {
      limits.count(stall.isPresent() ? Limit.STALL : Limit.SUBMISSION, request);
      return "redirect:" + t.to(its.path() + receive(its, sent, stall, t));
    } catch (RateLimitExceededException refused) {
      var form = sent.wrong(Form.WHOLE, t.say("participation.too-often", refused.seconds()));
      return page(government, its, form, stall);
    } catch (BusinessRuleException refused) {
      if (refused.rule() != Submissions.Rule.ALREADY_SAID) {
        throw refused;
      }
      var words = t.say("submissions.refused.already-said");
      return page(government, its, sent.wrong(ParticipationForm.WORDS, words), stall);
    }
  }

  private String receive(ConsultationRecord its, FormResult sent, Optional<Stall> stall, Texts t) {
    var channel = stall.isPresent() ? SubmissionChannel.STALL : SubmissionChannel.WEB;
    var submission =
        ParticipationForm.submission(
            its.consultation(), sent.said(), sent.form(), channel, Optional.empty(), t);
    var mail = MailAddress.find(sent.said().path("mail").asString(""));
    var received = consultations.receive(its, submission, mail.filter(this::mayWrite), t);
    var receipt = "/participar/recibido/" + received.number();
    return stall
        .map(it -> receipt + "?modulo=" + it.code())
        .orElseGet(
            () -> receipt + mail.map(it -> "?correo=" + (received.mailed() ? 1 : 0)).orElse(""));
  }

  /** A submission is received also where its address had letters enough. */
  private boolean mayWrite(MailAddress to) {
    try {
      limits.count(Limit.LETTERS_TO_ONE_IN_ALL, to.value());
      return true;
    } catch (RateLimitExceededException tooMany) {
      return false;
    }
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
      HttpServletRequest request,
      HttpServletResponse response) {
    response.setHeader("Cache-Control", "no-store");
    var its = consultations.get(government, code);
    var stall = findStall(its, modulo, request);
    var mailed = Optional.of(correo).filter(it -> !it.isEmpty()).map(it -> it.equals("1"));
    var page =
        new SubmissionReceiptPage(
            government, its, consultations.get(its, number), mailed, code(stall));
    if (stall.isPresent()) {
      response.setHeader("Refresh", CLEARED_AFTER + ";url=" + t.to(page.nextPath()));
    }
    return page;
  }

  /** Codes that are none are counted, so that nobody finds one by trying. */
  private Optional<Stall> findStall(
      ConsultationRecord its, String code, HttpServletRequest request) {
    var stall = consultations.findStall(its, code);
    if (stall.isEmpty() && !code.isEmpty()) {
      limits.count(Limit.STALL_CODE, request);
    }
    return stall;
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
