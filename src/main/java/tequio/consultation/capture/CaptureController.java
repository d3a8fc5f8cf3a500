package tequio.consultation.capture;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.consultation.content.SubmissionChannel;
import tequio.consultation.desk.ConsultationDesk;
import tequio.consultation.desk.ConsultationDesk.OpenedConsultation;
import tequio.consultation.form.ParticipationForm;
import tequio.consultation.submission.SubmissionState;
import tequio.consultation.submission.Submissions;
import tequio.web.Texts;
import tequio.web.form.Form;
import tequio.web.form.FormData;
import tequio.web.form.FormResult;
import tools.jackson.databind.node.ObjectNode;

/**
 * Controller of the form in which an assistant types what came on paper or by telephone. Whoever
 * types it has read it: it is published at once. What came in time may be typed after the end.
 */
@Controller
@RequestMapping({
  "/trabajo/{government}/consultas/{code}/captura",
  "/en/trabajo/{government}/consultas/{code}/captura"
})
class CaptureController {

  static final List<SubmissionChannel> CHANNELS =
      List.of(SubmissionChannel.PAPER, SubmissionChannel.STALL, SubmissionChannel.TELEPHONE);

  private final ConsultationDesk desk;
  private final Submissions submissions;

  CaptureController(ConsultationDesk desk, Submissions submissions) {
    this.desk = desk;
    this.submissions = submissions;
  }

  @GetMapping
  CapturePage ask(
      @PathVariable String government,
      @PathVariable String code,
      @RequestParam(defaultValue = "") String numero,
      HttpServletRequest request,
      Caller caller) {
    var its = desk.open(government, code, caller, Permission.RUN_CONSULTATION);
    var defaults = FormData.of(request.getParameterMap()).with(ParticipationForm.WORDS, "");
    return new CapturePage(its, Form.of(defaults), number(numero));
  }

  @PostMapping
  Object add(
      @PathVariable String government,
      @PathVariable String code,
      HttpServletRequest sent,
      Caller caller,
      Texts t) {
    var its = desk.open(government, code, caller, Permission.RUN_CONSULTATION);
    var questions = ParticipationForm.questions(its.its().consultation(), false);
    var result = FormResult.of(sent, questions, t);
    return result.orAgain(
        form -> new CapturePage(its, form, Optional.empty()),
        said -> {
          var wrong = ParticipationForm.problem(said, result, t);
          return wrong.isPresent()
              ? new CapturePage(its, wrong.get(), Optional.empty())
              : "redirect:" + t.to(add(its, said, result.form(), t));
        });
  }

  /** Adds a submission; address of the form for the next one, with what stays the same. */
  private String add(OpenedConsultation its, ObjectNode said, Form form, Texts t) {
    var answers = form.answers();
    var channel = SubmissionChannel.find(answers.one("canal")).filter(CHANNELS::contains);
    var submission =
        ParticipationForm.submission(
            its.its().consultation(),
            said,
            form,
            channel.orElse(SubmissionChannel.PAPER),
            number(answers.one("hoja")),
            t);
    int number = submissions.add(its.document(), submission, SubmissionState.PUBLISHED);
    return UriComponentsBuilder.fromPath(its.path() + "/captura")
        .queryParam("numero", number)
        .queryParam("hoja", answers.one("hoja"))
        .queryParam("canal", channel.orElse(SubmissionChannel.PAPER).word())
        .queryParam("place", "{place}")
        .buildAndExpand(answers.one("place"))
        .encode()
        .toUriString();
  }

  private static Optional<Integer> number(String typed) {
    return typed.matches("[1-9]\\d{0,6}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
  }
}
