package tequio.exercise.page;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import tequio.exercise.progress.ExerciseReader;
import tequio.publishing.page.GovernmentPlaces;
import tequio.territory.Government;
import tequio.web.PublicPage;
import tequio.web.Texts;

/** Shows the exercises of a government. */
@Controller
@PublicPage
class ExerciseController {

  private final ExerciseReader exercises;
  private final GovernmentPlaces places;

  ExerciseController(ExerciseReader exercises, GovernmentPlaces places) {
    this.exercises = exercises;
    this.places = places;
  }

  @GetMapping({
    "/{state}/ejercicios",
    "/en/{state}/ejercicios",
    "/{state}/{municipality}/ejercicios",
    "/en/{state}/{municipality}/ejercicios"
  })
  ExerciseListPage list(Government government, Texts t) {
    return new ExerciseListPage(
        government, exercises.list(government.key()), places.of(government, t));
  }

  @GetMapping({
    "/{state}/ejercicios/{code}",
    "/en/{state}/ejercicios/{code}",
    "/{state}/{municipality}/ejercicios/{code}",
    "/en/{state}/{municipality}/ejercicios/{code}"
  })
  ExercisePage show(Government government, @PathVariable String code, Texts t) {
    return Optional.of(code)
        .filter(it -> it.length() <= 80)
        .flatMap(it -> exercises.find(government.key(), it))
        .map(it -> new ExercisePage(government, it, places.of(government, t)))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
