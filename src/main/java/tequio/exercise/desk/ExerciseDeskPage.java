package tequio.exercise.desk;

import java.util.List;
import tequio.exercise.progress.ExerciseProgress;
import tequio.kernel.Page;
import tequio.territory.Government;

/**
 * The exercises of a government, for whoever works on them.
 *
 * @param editable whether whoever looks may begin one
 */
public record ExerciseDeskPage(
    Government government, List<ExerciseProgress> exercises, boolean editable) implements Page {

  public String path() {
    return ExerciseDesk.path(government.key());
  }

  public boolean isAnyRunning() {
    return exercises.stream().anyMatch(ExerciseProgress::isRunning);
  }
}
