package tequio.problem.page;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import tequio.problem.record.ProblemReader;
import tequio.publishing.page.GovernmentPlaces;
import tequio.territory.Government;
import tequio.web.PublicPage;
import tequio.web.Texts;

/** Shows the public problems of a government. */
@Controller
@PublicPage
@RequestMapping({
  "/{state}/problemas",
  "/en/{state}/problemas",
  "/{state}/{municipality}/problemas",
  "/en/{state}/{municipality}/problemas"
})
class ProblemController {

  private final ProblemReader problems;
  private final ProblemPages pages;
  private final GovernmentPlaces places;

  ProblemController(ProblemReader problems, ProblemPages pages, GovernmentPlaces places) {
    this.problems = problems;
    this.pages = pages;
    this.places = places;
  }

  @GetMapping
  ProblemListPage list(Government government, Texts t) {
    return new ProblemListPage(
        government, problems.list(government.key()), places.of(government, t));
  }

  @GetMapping("/{code}")
  ProblemPage show(Government government, @PathVariable String code, Texts t) {
    return problems
        .find(government.key(), code)
        .map(it -> pages.of(government, it, t))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
