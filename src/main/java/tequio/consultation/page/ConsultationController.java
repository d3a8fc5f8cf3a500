package tequio.consultation.page;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import tequio.consultation.act.ConsultationReader;
import tequio.consultation.act.ConsultationRecord;
import tequio.publishing.page.GovernmentPlaces;
import tequio.territory.Government;
import tequio.web.PublicPage;
import tequio.web.Texts;

/** Shows the consultations of a government, what was submitted and what became of it. */
@Controller
@PublicPage
@RequestMapping({
  "/{state}/consultas",
  "/en/{state}/consultas",
  "/{state}/{municipality}/consultas",
  "/en/{state}/{municipality}/consultas"
})
class ConsultationController {

  private final ConsultationReader consultations;
  private final ConsultationPages pages;
  private final GovernmentPlaces places;

  ConsultationController(
      ConsultationReader consultations, ConsultationPages pages, GovernmentPlaces places) {
    this.consultations = consultations;
    this.pages = pages;
    this.places = places;
  }

  @GetMapping
  ConsultationListPage list(Government government, Texts t) {
    return new ConsultationListPage(
        government, consultations.list(government.key()), places.of(government, t));
  }

  @GetMapping("/{code}")
  ConsultationPage show(Government government, @PathVariable String code, Texts t) {
    return pages.of(government, find(government, code), t);
  }

  @GetMapping("/{code}/resultados")
  ResultsPage results(Government government, @PathVariable String code, Texts t) {
    return pages.results(government, find(government, code), t);
  }

  @GetMapping("/{code}/planteamientos")
  SubmissionListPage submissions(
      Government government,
      @PathVariable String code,
      @RequestParam(defaultValue = "") String tema,
      @RequestParam(defaultValue = "0") String desde,
      Texts t) {
    var its = find(government, code);
    var topic = number(tema).filter(it -> it < its.consultation().topics().size());
    return pages.list(government, its, topic, number(desde).orElse(0), t);
  }

  @GetMapping("/{code}/planteamientos/{number}")
  SubmissionPage submission(
      Government government, @PathVariable String code, @PathVariable int number, Texts t) {
    return pages.submission(government, find(government, code), number, t);
  }

  @GetMapping("/{code}/grupos/{number}")
  SubmissionGroupPage group(
      Government government,
      @PathVariable String code,
      @PathVariable int number,
      @RequestParam(defaultValue = "0") String desde,
      Texts t) {
    return pages.group(government, find(government, code), number, number(desde).orElse(0), t);
  }

  private static Optional<Integer> number(String typed) {
    return typed.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
  }

  private ConsultationRecord find(Government government, String code) {
    return consultations
        .find(government.key(), code)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
