package tequio.exercise.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.exercise.act.ExerciseActs;
import tequio.exercise.content.ExerciseChange;
import tequio.exercise.content.ExerciseChange.ExerciseTransition;
import tequio.exercise.desk.ExerciseDesk.Opened;
import tequio.exercise.progress.StepProgress;
import tequio.kernel.Page;
import tequio.kernel.Text;
import tequio.web.Texts;
import tequio.web.form.Form;
import tequio.web.form.FormData;
import tequio.web.form.FormResult;
import tequio.work.GovernmentAccess;
import tools.jackson.databind.node.ObjectNode;

/** States what is done in an exercise: a step that is closed, a change of the whole. */
@Controller
@RequestMapping({
  "/trabajo/{government}/ejercicios/{code}",
  "/en/trabajo/{government}/ejercicios/{code}"
})
class ExerciseFactController {

  private final ExerciseDesk desk;
  private final ExerciseActs acts;
  private final ExerciseFormPages pages;

  ExerciseFactController(ExerciseDesk desk, ExerciseActs acts, ExerciseFormPages pages) {
    this.desk = desk;
    this.acts = acts;
    this.pages = pages;
  }

  @GetMapping("/pasos/{step}")
  Page askClosing(
      @PathVariable String government,
      @PathVariable String code,
      @PathVariable String step,
      Caller caller,
      Texts t) {
    var its = desk.open(government, code, caller, Permission.PUBLISH);
    return pages.closing(its, step(its, step), Form.of(FormData.NONE), t);
  }

  @PostMapping("/pasos/{step}")
  Object close(
      @PathVariable String government,
      @PathVariable String code,
      @PathVariable String step,
      HttpServletRequest sent,
      Caller caller,
      Texts t) {
    var its = desk.open(government, code, caller, Permission.PUBLISH);
    var closing = step(its, step);
    var result = FormResult.of(sent, ExerciseForms.CLOSING, t);
    return result.orAgain(
        form -> pages.closing(its, closing, form, t),
        said -> {
          var wrong = problem(its, closing, said, result, t);
          if (wrong.isPresent()) {
            return pages.closing(its, closing, wrong.get(), t);
          }
          var reason = ExerciseForms.text(said, "reason");
          var day = ExerciseForms.day(said, "closed");
          acts.close(its.exercise(), step, day, reason, ExerciseForms.doer(said, caller));
          return back(its, t);
        });
  }

  private static Optional<Form> problem(
      Opened its, StepProgress closing, ObjectNode said, FormResult result, Texts t) {
    var day =
        ExerciseForms.dayProblem(its, said, "closed", t).map(it -> result.wrong("closed", it));
    boolean unsaid = !closing.missing().isEmpty() && !said.has("reason");
    return day.isPresent() || !unsaid
        ? day
        : Optional.of(result.wrong("reason", t.say("exercise.reason-needed")));
  }

  @GetMapping("/estado")
  Page askChange(
      @PathVariable String government, @PathVariable String code, Caller caller, Texts t) {
    var its = desk.open(government, code, caller, Permission.PUBLISH);
    return pages.change(its, Form.of(FormData.NONE), t);
  }

  @PostMapping("/estado")
  Object change(
      @PathVariable String government,
      @PathVariable String code,
      HttpServletRequest sent,
      Caller caller,
      Texts t) {
    var its = desk.open(government, code, caller, Permission.PUBLISH);
    var result = FormResult.of(sent, ExerciseForms.CHANGE, t);
    return result.orAgain(
        form -> pages.change(its, form, t),
        said -> {
          var change =
              new ExerciseChange(
                  ExerciseTransition.valueOf(said.path("transition").asString()),
                  ExerciseForms.day(said, "happened"),
                  Text.spanish(said.path("reason").asString()));
          acts.change(its.exercise(), change, ExerciseForms.doer(said, caller));
          return back(its, t);
        });
  }

  private static StepProgress step(Opened its, String code) {
    return its.exercise().step(code).orElseThrow(GovernmentAccess::nothingThere);
  }

  private static String back(Opened its, Texts t) {
    return "redirect:" + t.to(its.path());
  }
}
