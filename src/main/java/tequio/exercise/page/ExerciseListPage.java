package tequio.exercise.page;

import java.time.ZoneId;
import java.util.List;
import tequio.exercise.progress.ExerciseProgress;
import tequio.kernel.Page;
import tequio.territory.Government;
import tequio.web.GovernmentHeader;
import tequio.web.component.PageDownloads;

/** The exercises of a government, the latest first. */
public record ExerciseListPage(
    Government government, List<ExerciseProgress> exercises, GovernmentHeader place)
    implements Page {

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  public PageDownloads data() {
    return PageDownloads.of(government.path(), "ejercicios-de-gobierno-abierto");
  }
}
