package tequio.portal.state;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tequio.exercise.progress.ExerciseProgress;
import tequio.exercise.progress.StepProgress;
import tequio.kernel.Fraction;
import tequio.kernel.GovernmentKey;
import tequio.plan.version.InstallationTotals.GovernmentTotals;
import tequio.territory.Government;

/**
 * How far a government has come: its running exercise, its plans, its commitments with a report.
 *
 * @param exercise empty where none runs
 */
public record MunicipalityProgress(
    Government government, GovernmentTotals totals, Optional<ExerciseProgress> exercise) {

  /** How far it has come at most. */
  public enum Stage {
    NOTHING,
    EXERCISE,
    PLAN,
    REPORTS
  }

  static MunicipalityProgress of(
      Government government,
      Map<GovernmentKey, GovernmentTotals> totals,
      Map<GovernmentKey, ExerciseProgress> running) {
    var key = government.key();
    return new MunicipalityProgress(
        government,
        totals.getOrDefault(key, new GovernmentTotals(key, 0, 0, 0, 0)),
        Optional.ofNullable(running.get(key)));
  }

  public Stage stage() {
    if (totals.reported() > 0) {
      return Stage.REPORTS;
    }
    if (totals.standing() > 0) {
      return Stage.PLAN;
    }
    return exercise.isPresent() ? Stage.EXERCISE : Stage.NOTHING;
  }

  /** Its commitments of which somebody reported something. */
  public Fraction reported() {
    return new Fraction(totals.reported(), totals.commitments());
  }

  /** The steps of the exercise; none where none runs. */
  public List<StepProgress> steps() {
    return exercise.map(ExerciseProgress::steps).orElse(List.of());
  }

  /** The class of a step's square, by its number. */
  public String look(StepProgress step) {
    boolean now = exercise.flatMap(ExerciseProgress::current).filter(step::equals).isPresent();
    return step.isOver() ? "done" : now ? "now" : "open";
  }
}
