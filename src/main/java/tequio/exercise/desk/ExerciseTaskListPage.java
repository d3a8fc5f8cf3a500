package tequio.exercise.desk;

import java.util.List;
import java.util.Map;
import tequio.exercise.progress.ExerciseProgress;
import tequio.exercise.progress.StepProgress;
import tequio.exercise.progress.StepState;
import tequio.kernel.Page;
import tequio.territory.Government;
import tequio.web.Link;
import tequio.web.Texts;

/**
 * What is to be done in an exercise, step by step.
 *
 * @param products where each is made or delivered, by its code
 * @param editable whether whoever looks may do it
 */
public record ExerciseTaskListPage(
    Government government,
    ExerciseProgress progress,
    String path,
    Map<String, String> products,
    boolean editable)
    implements Page {

  public List<Link> crumbs(Texts t) {
    return List.of(
        new Link(government.shortName(), "/trabajo/" + government.key()),
        new Link(t.say("kind.exercise.many"), ExerciseDesk.path(government.key())));
  }

  /** Where the rest of what is said about the exercise is written. */
  public String draftPath() {
    return "/trabajo/%s/documentos/exercise/%s"
        .formatted(government.key(), progress.document().code());
  }

  public String publicPath() {
    return government.path() + "/ejercicios/" + progress.document().code();
  }

  public boolean mayClose(StepProgress step) {
    return editable && progress.isRunning() && step.state() == StepState.UNDER_WAY;
  }

  public boolean mayDeliver(StepProgress step) {
    return editable && progress.isRunning() && step.left().isEmpty();
  }
}
