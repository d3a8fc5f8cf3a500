package tequio.exercise.declaration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import tequio.exercise.content.Exercise;
import tequio.kernel.PartialDate;
import tequio.methodology.Methodologies;
import tequio.publishing.kind.Violation;

/** What an exercise must say to become public, each violation with the path of its component. */
final class ExerciseRules {

  static List<Violation> check(Exercise exercise, Methodologies methodologies) {
    var found = new ArrayList<Violation>();
    if (exercise.start().precision() != PartialDate.Precision.DAY) {
      found.add(Violation.of("start", "exercise.not-a-day"));
    }
    checkMethodology(exercise, methodologies, found);
    checkTeam(exercise, found);
    checkRecommendations(exercise, found);
    return List.copyOf(found);
  }

  private static void checkMethodology(
      Exercise exercise, Methodologies methodologies, List<Violation> found) {
    var choice = exercise.methodology();
    var edition = methodologies.find(choice.code(), choice.edition());
    if (edition.filter(it -> it.methodology().readings().contains(choice.reading())).isEmpty()) {
      found.add(Violation.of("methodology", "exercise.no-methodology", choice.code()));
      return;
    }
    var methodology = edition.get().methodology();
    for (int i = 0; i < exercise.skipped().size(); i++) {
      var step = exercise.skipped().get(i).step();
      if (methodology.step(step).isEmpty()) {
        found.add(Violation.of("skipped." + i + ".step", "exercise.no-step", step));
      }
    }
    exercise
        .lastStep()
        .filter(it -> methodology.step(it.step()).isEmpty())
        .ifPresent(it -> found.add(Violation.of("lastStep.step", "exercise.no-step", it.step())));
  }

  private static void checkTeam(Exercise exercise, List<Violation> found) {
    for (int i = 0; i < exercise.team().size(); i++) {
      var its = exercise.team().get(i);
      if (its.until().filter(it -> its.since().isAfter(it)).isPresent()) {
        found.add(Violation.of("team." + i + ".until", "exercise.ends-before"));
      }
    }
    if (!exercise.team().isEmpty() && exercise.team().stream().noneMatch(it -> it.liaison())) {
      found.add(Violation.of("team", "exercise.no-liaison"));
    }
  }

  private static void checkRecommendations(Exercise exercise, List<Violation> found) {
    var seen = new HashSet<Object>();
    for (int i = 0; i < exercise.recommendations().size(); i++) {
      if (!seen.add(exercise.recommendations().get(i).recommendation())) {
        found.add(
            Violation.of("recommendations." + i + ".recommendation", "exercise.already-decided"));
      }
    }
  }

  private ExerciseRules() {}
}
