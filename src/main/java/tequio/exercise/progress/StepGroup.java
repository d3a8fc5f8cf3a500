package tequio.exercise.progress;

import java.util.List;
import tequio.kernel.GovernmentKey;

/**
 * The running exercises that stand at one step.
 *
 * @param step number from 1; one more than the last where all steps are over
 * @param name in the words of the methodology; empty where all steps are over
 * @param exercises how many there are
 * @param newest those that reached it last, no more than were asked for
 */
public record StepGroup(int step, String name, int exercises, List<Place> newest) {

  /** A government and the code of its exercise. */
  public record Place(GovernmentKey government, String code) {}

  public StepGroup {
    newest = List.copyOf(newest);
  }

  /** How many are not among the newest. */
  public int others() {
    return exercises - newest.size();
  }
}
