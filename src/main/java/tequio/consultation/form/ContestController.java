package tequio.consultation.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import tequio.consultation.act.ConsultationRecord;
import tequio.consultation.submission.NewSubmission;
import tequio.consultation.submission.RemovalContests;
import tequio.consultation.submission.SubmissionState;
import tequio.kernel.BusinessRuleException;
import tequio.ratelimit.Limit;
import tequio.ratelimit.RateLimiter;
import tequio.territory.Government;
import tequio.web.Texts;
import tequio.web.form.FieldType;
import tequio.web.form.Form;
import tequio.web.form.FormData;
import tequio.web.form.FormResult;
import tequio.web.form.TextProblem;

/** Controller of the form by which anybody contests the removal of a submission. */
@Controller
@RequestMapping({
  "/{state}/consultas/{code}/planteamientos/{number}/impugnar",
  "/en/{state}/consultas/{code}/planteamientos/{number}/impugnar",
  "/{state}/{municipality}/consultas/{code}/planteamientos/{number}/impugnar",
  "/en/{state}/{municipality}/consultas/{code}/planteamientos/{number}/impugnar"
})
class ContestController {

  private static final List<FieldType.Part> QUESTIONS =
      List.of(new FieldType.Part("words", "contest.words", new FieldType.Words(true, false)));

  private final OpenConsultations consultations;
  private final RemovalContests contests;
  private final RateLimiter limits;

  ContestController(OpenConsultations consultations, RemovalContests contests, RateLimiter limits) {
    this.consultations = consultations;
    this.contests = contests;
    this.limits = limits;
  }

  @GetMapping
  ContestPage ask(
      Government government,
      @PathVariable String code,
      @PathVariable int number,
      HttpServletResponse response) {
    response.setHeader("Cache-Control", "no-store");
    return page(government, removed(government, code, number), number, Form.of(FormData.NONE));
  }

  @PostMapping
  Object send(
      Government government,
      @PathVariable String code,
      @PathVariable int number,
      HttpServletRequest request,
      Texts t) {
    limits.count(Limit.CONTEST, request);
    var its = removed(government, code, number);
    if (isDeleted(its, number)) {
      throw new BusinessRuleException(RemovalContests.Rule.TEXT_DELETED, number);
    }
    var result = FormResult.of(request, QUESTIONS, t);
    return result.orAgain(
        form -> page(government, its, number, form),
        said -> {
          var words = said.path("words").asString();
          Optional<Form> wrong =
              TextProblem.find(words, NewSubmission.LONGEST)
                  .map(it -> result.wrong("words", it.say(t)));
          if (wrong.isPresent()) {
            return page(government, its, number, wrong.get());
          }
          contests.add(its.document(), number, words);
          return "redirect:" + t.to(its.path() + "/planteamientos/" + number + "/impugnar");
        });
  }

  private ConsultationRecord removed(Government government, String code, int number) {
    var its = consultations.get(government, code);
    if (consultations.get(its, number).state() != SubmissionState.REMOVED) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return its;
  }

  private boolean isDeleted(ConsultationRecord its, int number) {
    return consultations.get(its, number).words().isEmpty();
  }

  private ContestPage page(Government government, ConsultationRecord its, int number, Form form) {
    var barred =
        isDeleted(its, number)
            ? Optional.of("contest.deleted")
            : contests.isContested(its.document(), number)
                ? Optional.of("contest.there")
                : Optional.<String>empty();
    return new ContestPage(government, its, number, QUESTIONS, form, barred);
  }
}
