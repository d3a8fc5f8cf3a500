package tequio.assessment.result;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import tequio.assessment.catalogue.Instruments;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.page.GovernmentPlaces;
import tequio.publishing.version.Documents;
import tequio.territory.Government;
import tequio.web.PublicPage;
import tequio.web.Texts;

/** Two results of one instrument side by side, criterion by criterion. */
@Controller
@PublicPage
class ComparisonController {

  private final DocumentKind<AssessmentResult> kind;
  private final Documents documents;
  private final Instruments instruments;
  private final GovernmentPlaces places;

  ComparisonController(
      DocumentKind<AssessmentResult> kind,
      Documents documents,
      Instruments instruments,
      GovernmentPlaces places) {
    this.kind = kind;
    this.documents = documents;
    this.instruments = instruments;
    this.places = places;
  }

  @GetMapping({
    "/{state}/diagnosticos/{code}/comparacion/{number}",
    "/{state}/{municipality}/diagnosticos/{code}/comparacion/{number}",
    "/en/{state}/diagnosticos/{code}/comparacion/{number}",
    "/en/{state}/{municipality}/diagnosticos/{code}/comparacion/{number}"
  })
  ComparisonPage compare(
      Government government, @PathVariable String code, @PathVariable String number, Texts t) {
    var one = find(government, code);
    var other = find(government, number);
    if (!one.content().instrument().equals(other.content().instrument())) {
      throw nothingThere();
    }
    return new ComparisonPage(government, places.of(government, t), one, other);
  }

  private ComparisonPage.Side find(Government government, String code) {
    if (!kind.address().form().accepts(code)) {
      throw nothingThere();
    }
    var version =
        documents
            .find(kind, kind.ref(government.key(), code))
            .orElseThrow(ComparisonController::nothingThere);
    var content = version.content();
    var instrument =
        instruments.find(content.instrument(), content.instrumentVersion()).orElseThrow();
    return new ComparisonPage.Side(
        code, content, ResultView.of(instrument, content.answers(), content.replies()));
  }

  private static ResponseStatusException nothingThere() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
