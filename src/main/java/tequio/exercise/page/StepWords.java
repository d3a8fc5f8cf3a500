package tequio.exercise.page;

import tequio.exercise.progress.ExerciseProgress;
import tequio.exercise.progress.StepProgress;
import tequio.methodology.content.StepDuration;
import tequio.methodology.schedule.DueDay;
import tequio.web.Texts;

/** Words that tell where an exercise stands and how its days were computed. */
public final class StepWords {

  /** "Paso 4 de 6: Mesas participativas". */
  public static String standing(ExerciseProgress progress, Texts t) {
    var methodology = progress.methodology().methodology();
    return progress
        .current()
        .map(it ->
            t.say(
                "exercise.standing",
                t.say(methodology.unit()),
                it.number(),
                progress.steps().size(),
                it.step().name().words()))
        .orElseGet(() -> t.say("exercise.standing.complete", progress.steps().size()));
  }

  /** The day a step is due, or why there is none. */
  public static String due(StepProgress step, ExerciseProgress progress, Texts t) {
    return switch (step.due()) {
      case DueDay.On it -> t.say("exercise.due", t.day(it.day()));
      case DueDay.Waiting(var code) -> t.say("exercise.due.waiting", name(code, progress));
      case DueDay.NoTerm none -> t.say("exercise.due.none");
    };
  }

  /** How that day was computed; empty where there is none. */
  public static String how(StepProgress step, ExerciseProgress progress, Texts t) {
    if (!(step.due() instanceof DueDay.On on)) {
      return "";
    }
    var from =
        on.step()
            .map(it ->
                t.say(
                    on.expected() ? "exercise.how.expected" : "exercise.how.step",
                    name(it, progress),
                    t.day(on.base())))
            .orElseGet(() -> t.say("exercise.how.start", t.day(on.base())));
    var counted = t.say("exercise.how", term(on.duration(), t), from);
    return on.isMoved()
        ? counted + " " + t.say("exercise.how.moved", t.day(on.counted()))
        : counted;
  }

  private static String term(StepDuration duration, Texts t) {
    return switch (duration.unit()) {
      case MONTHS -> t.say("exercise.term.months", duration.amount());
      case DAYS -> t.say("exercise.term.days", duration.amount());
      case WORKING_DAYS -> t.say("exercise.term.working-days", duration.amount());
    };
  }

  private static String name(String code, ExerciseProgress progress) {
    return progress.step(code).map(it -> it.step().name().words()).orElse(code);
  }

  private StepWords() {}
}
