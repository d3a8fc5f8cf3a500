package tequio.exercise;

import java.time.LocalDate;
import tequio.exercise.content.Exercise;
import tequio.exercise.content.MethodologyChoice;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;
import tequio.methodology.content.Methodology.TimeReading;

/** Exercises for tests. */
public final class ExerciseWorld {

  /** One that follows a methodology that comes along. */
  public static Exercise exercise(String methodology, TimeReading reading, LocalDate start) {
    return Exercise.begun(
        Text.spanish("Ejercicio de prueba"),
        new MethodologyChoice(methodology, 1, java.util.Optional.empty(), reading),
        PartialDate.of(start));
  }

  private ExerciseWorld() {}
}
