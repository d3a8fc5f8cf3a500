package tequio.exercise.page;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import tequio.exercise.progress.ExerciseProgress;
import tequio.exercise.progress.StepProgress;
import tequio.sharing.calendar.ICalendar;
import tequio.territory.Government;
import tequio.web.Texts;

/** Calendar file of an exercise: the due day of each step that is not over. */
final class ExerciseCalendar {

  static ICalendar of(Government government, ExerciseProgress exercise, Instant now, Texts t) {
    var path = government.path() + "/ejercicios/" + exercise.document().code();
    var page = t.whole(path);
    List<ICalendar.Day> days =
        exercise.steps().stream()
            .filter(it -> !it.isOver())
            .flatMap(it -> day(it, exercise, page, now, t))
            .toList();
    return new ICalendar(exercise.exercise().title().words(), page, days, List.of());
  }

  private static Stream<ICalendar.Day> day(
      StepProgress step, ExerciseProgress exercise, String page, Instant now, Texts t) {
    var document = exercise.document();
    return step.dueDay().stream()
        .map(due ->
            new ICalendar.Day(
                "paso-%s-%s-%s@%s"
                    .formatted(
                        document.government(),
                        document.code(),
                        step.step().code(),
                        t.visit().site().replaceFirst("^https?://", "")),
                due,
                t.say("exercise.calendar.step", step.number(), step.name().words()),
                StepWords.how(step, exercise, t),
                page + "#" + step.step().code(),
                exercise.version() - 1,
                now));
  }

  private ExerciseCalendar() {}
}
