package tequio.problem.kit;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import tequio.problem.record.ProblemReader;
import tequio.publishing.page.GovernmentPlaces;
import tequio.rendering.DocumentFormat;
import tequio.territory.Government;
import tequio.web.PublicPage;
import tequio.web.Texts;

/** Shows the kit of a problem for the participants of a table. */
@Controller
@PublicPage
@RequestMapping({
  "/{state}/problemas/{code}",
  "/en/{state}/problemas/{code}",
  "/{state}/{municipality}/problemas/{code}",
  "/en/{state}/{municipality}/problemas/{code}"
})
class KitController {

  private final ProblemReader problems;
  private final GovernmentPlaces places;

  KitController(ProblemReader problems, GovernmentPlaces places) {
    this.problems = problems;
    this.places = places;
  }

  @GetMapping("/paquete")
  ParticipantKitPage show(Government government, @PathVariable String code, Texts t) {
    return problems
        .find(government.key(), code)
        .map(it -> new ParticipantKitPage(government, it, places.of(government, t)))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  /** Leads to the file of that format. */
  @GetMapping("/paquete.{format:pdf|docx}")
  String file(
      Government government, @PathVariable String code, @PathVariable String format, Texts t) {
    var its = show(government, code, t);
    return "redirect:" + t.to(its.path()) + "?" + DocumentFormat.PARAMETER + "=" + format;
  }
}
