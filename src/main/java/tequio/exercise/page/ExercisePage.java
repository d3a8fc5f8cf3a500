package tequio.exercise.page;

import java.time.ZoneId;
import tequio.exercise.content.Exercise;
import tequio.exercise.progress.ExerciseProgress;
import tequio.kernel.Page;
import tequio.territory.Government;
import tequio.web.GovernmentHeader;
import tequio.web.component.PageDownloads;

/** An exercise with its steps. */
public record ExercisePage(Government government, ExerciseProgress progress, GovernmentHeader place)
    implements Page {

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  public Exercise exercise() {
    return progress.exercise();
  }

  public String path() {
    return government.path() + "/ejercicios/" + progress.document().code();
  }

  public PageDownloads data() {
    return PageDownloads.of(government.path(), "ejercicios-de-gobierno-abierto");
  }
}
