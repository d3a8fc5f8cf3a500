package tequio.exercise.page;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import tequio.exercise.progress.ExerciseProgress;
import tequio.exercise.progress.ExerciseReader;
import tequio.publishing.page.GovernmentPlaces;
import tequio.sharing.DownloadResponse;
import tequio.territory.Government;
import tequio.web.PublicPage;
import tequio.web.Texts;

/** Shows the exercises of a government. */
@Controller
@PublicPage
class ExerciseController {

  private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

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
    return new ExercisePage(government, find(government, code), places.of(government, t));
  }

  @GetMapping({
    "/{state}/ejercicios/{code}/fechas.ics",
    "/en/{state}/ejercicios/{code}/fechas.ics",
    "/{state}/{municipality}/ejercicios/{code}/fechas.ics",
    "/en/{state}/{municipality}/ejercicios/{code}/fechas.ics"
  })
  ResponseEntity<byte[]> calendar(Government government, @PathVariable String code, Texts t) {
    var its = find(government, code);
    var day = its.today().atStartOfDay(government.zone()).toInstant();
    var calendar = ExerciseCalendar.of(government, its, day, t);
    return new DownloadResponse(CALENDAR, "fechas.ics", calendar.bytes()).answer();
  }

  private ExerciseProgress find(Government government, String code) {
    return Optional.of(code)
        .filter(it -> it.length() <= 80)
        .flatMap(it -> exercises.find(government.key(), it))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
