package tequio.portal.home;

import java.util.List;
import java.util.Optional;
import tequio.exercise.progress.StepGroup;
import tequio.territory.Gazetteer;
import tequio.territory.Government;

/**
 * A step of exercises with the municipalities that stand there, the newest by name.
 *
 * @param all how many stand there
 */
public record StepCard(int step, String name, int all, List<Line> lines) {

  /** A government at the step, and the address of its exercise. */
  public record Line(Government government, String state, String path) {}

  static StepCard of(StepGroup group, Gazetteer gazetteer) {
    return new StepCard(
        group.step(),
        group.name(),
        group.exercises(),
        group.newest().stream().flatMap(it -> line(it, gazetteer).stream()).toList());
  }

  private static Optional<Line> line(StepGroup.Place place, Gazetteer gazetteer) {
    return gazetteer
        .find(place.government())
        .map(it ->
            new Line(
                it,
                gazetteer.find(it.key().state()).map(Government::shortName).orElse(""),
                it.path() + "/ejercicios/" + place.code()));
  }

  /** How many are not named. */
  public int others() {
    return all - lines.size();
  }
}
