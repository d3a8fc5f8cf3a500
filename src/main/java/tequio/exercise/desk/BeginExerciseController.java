package tequio.exercise.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.exercise.act.ExerciseActs;
import tequio.exercise.content.Exercise;
import tequio.exercise.content.MethodologyChoice;
import tequio.exercise.progress.ExerciseStore;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;
import tequio.methodology.Methodologies;
import tequio.methodology.MethodologyEdition;
import tequio.methodology.content.Methodology.TimeReading;
import tequio.territory.Government;
import tequio.web.Texts;
import tequio.web.form.FieldType;
import tequio.web.form.Form;
import tequio.web.form.FormData;
import tequio.web.form.FormResult;
import tools.jackson.databind.node.ObjectNode;

/** Begins an exercise: from then on its public page is there. */
@Controller
@RequestMapping({
  "/trabajo/{government}/ejercicios/nuevo",
  "/en/trabajo/{government}/ejercicios/nuevo"
})
class BeginExerciseController {

  private static final List<FieldType.Part> QUESTIONS =
      List.of(
          new FieldType.Part("code", "exercise.code", new FieldType.Words(false, false)),
          new FieldType.Part("title", "exercise.title", new FieldType.Words(false, false)),
          new FieldType.Part("start", "exercise.start", new FieldType.Day()),
          new FieldType.Part("office", "publication.office", new FieldType.Words(false, false)));

  private final ExerciseDesk desk;
  private final Methodologies methodologies;
  private final ExerciseStore exercises;
  private final ExerciseActs acts;
  private final Clock clock;

  BeginExerciseController(
      ExerciseDesk desk,
      Methodologies methodologies,
      ExerciseStore exercises,
      ExerciseActs acts,
      Clock clock) {
    this.desk = desk;
    this.methodologies = methodologies;
    this.exercises = exercises;
    this.acts = acts;
    this.clock = clock;
  }

  @GetMapping
  BeginExercisePage ask(@PathVariable String government, Caller caller, Texts t) {
    var whose = desk.open(government, caller, Permission.PUBLISH);
    return page(whose, Form.of(FormData.of(proposal(whose, t))));
  }

  @PostMapping
  Object begin(@PathVariable String government, HttpServletRequest sent, Caller caller, Texts t) {
    var whose = desk.open(government, caller, Permission.PUBLISH);
    var result = FormResult.of(sent, QUESTIONS, t);
    return result.orAgain(form -> page(whose, form), said -> begin(whose, said, result, caller, t));
  }

  /** An exercise of this year that begins today; everything can be changed. */
  private Map<String, String[]> proposal(Government whose, Texts t) {
    var today = LocalDate.ofInstant(clock.instant(), whose.zone());
    var year = String.valueOf(today.getYear());
    var spanish = new Texts(t.messages(), Texts.SPANISH, whose.zone());
    return Map.of(
        "code", one(exercises.nextCode(whose.key(), year)),
        "title", one(spanish.say("exercise.begin.title", whose.shortName(), year)),
        "start.year", one(year),
        "start.month", one(String.valueOf(today.getMonthValue())),
        "start.day", one(String.valueOf(today.getDayOfMonth())));
  }

  private static String[] one(String value) {
    return new String[] {value};
  }

  private Object begin(
      Government whose, ObjectNode said, FormResult result, Caller caller, Texts t) {
    var choice = choice(result.form().answers().one(BeginExercisePage.METHODOLOGY));
    var wrong = problem(said, choice, result, t);
    if (wrong.isPresent()) {
      return page(whose, wrong.get());
    }
    var code = said.path("code").asString();
    var title = Text.spanish(said.path("title").asString());
    acts.begin(
        exercises.ref(whose.key(), code),
        Exercise.begun(title, choice.orElseThrow(), ExerciseForms.day(said, "start")),
        ExerciseForms.doer(said, caller));
    return "redirect:" + t.to(ExerciseDesk.path(whose.key()) + "/" + code);
  }

  private static Optional<Form> problem(
      ObjectNode said, Optional<MethodologyChoice> choice, FormResult result, Texts t) {
    if (choice.isEmpty()) {
      var words = t.say("exercise.begin.methodology.problem");
      return Optional.of(result.wrong(BeginExercisePage.METHODOLOGY, words));
    }
    if (!said.path("code").asString().matches("20\\d\\d(-[1-9])?")) {
      return Optional.of(result.wrong("code", t.say("exercise.code.problem")));
    }
    return ExerciseForms.day(said, "start").precision() == PartialDate.Precision.DAY
        ? Optional.empty()
        : Optional.of(result.wrong("start", t.say("exercise.not-a-day")));
  }

  /** What was chosen, where it is one of those that were offered. */
  private Optional<MethodologyChoice> choice(String sent) {
    for (var edition : methodologies.list()) {
      for (var reading : edition.methodology().readings()) {
        if (BeginExercisePage.value(edition, reading).equals(sent)) {
          return Optional.of(choice(edition, reading));
        }
      }
    }
    return Optional.empty();
  }

  private static MethodologyChoice choice(MethodologyEdition edition, TimeReading reading) {
    return new MethodologyChoice(edition.code(), edition.number(), edition.version(), reading);
  }

  private BeginExercisePage page(Government whose, Form form) {
    return new BeginExercisePage(whose, methodologies.list(), QUESTIONS, form);
  }
}
