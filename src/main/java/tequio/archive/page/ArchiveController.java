package tequio.archive.page;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import tequio.archive.entry.ArchiveEntries;
import tequio.archive.entry.ExerciseSteps;
import tequio.kernel.Text;
import tequio.publishing.page.GovernmentPlaces;
import tequio.territory.Government;
import tequio.web.GovernmentHeader;
import tequio.web.PublicPage;
import tequio.web.Texts;

/** Shows the archive of a government and each uploaded document. */
@Controller
@PublicPage
@RequestMapping({
  "/{state}/documentos",
  "/en/{state}/documentos",
  "/{state}/{municipality}/documentos",
  "/en/{state}/{municipality}/documentos"
})
class ArchiveController {

  private final ArchiveEntries archive;
  private final ExerciseSteps steps;
  private final UploadedDocuments uploads;
  private final GovernmentPlaces places;

  ArchiveController(
      ArchiveEntries archive,
      ExerciseSteps steps,
      UploadedDocuments uploads,
      GovernmentPlaces places) {
    this.archive = archive;
    this.steps = steps;
    this.uploads = uploads;
    this.places = places;
  }

  @GetMapping
  ArchivePage list(
      Government government,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String tipo,
      @RequestParam(defaultValue = "") String anio,
      @RequestParam(defaultValue = "") String paso,
      @RequestParam(defaultValue = "1") int parte,
      Texts t) {
    var filter = new ArchiveFilter(Text.beginning(q, ArchiveFilter.LONGEST), tipo, anio, paso);
    var page = page(government, filter, parte, places.of(government, t));
    if (parte > page.parts()) {
      throw nothingThere();
    }
    return page;
  }

  private ArchivePage page(
      Government government, ArchiveFilter filter, int part, GovernmentHeader place) {
    if (part < 1) {
      throw nothingThere();
    }
    var all = archive.open(government);
    var missing = steps.missing(government.key(), government.path());
    var found = all.items().stream().filter(filter::accepts).toList();
    if (filter.hasNoWords()) {
      var shown = all.read(ArchivePage.part(found, part));
      return new ArchivePage(
          government, all.items(), found.size(), shown, missing, filter, part, place);
    }
    var saying = all.read(found).stream().filter(filter::says).toList();
    var shown = ArchivePage.part(saying, part);
    return new ArchivePage(
        government, all.items(), saying.size(), shown, missing, filter, part, place);
  }

  private static ResponseStatusException nothingThere() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }

  @GetMapping("/{code}")
  ArchiveDocumentPage show(Government government, @PathVariable String code, Texts t) {
    return Optional.of(code)
        .flatMap(it -> uploads.find(government.key(), it))
        .map(it ->
            new ArchiveDocumentPage(government, it, uploads.file(it), places.of(government, t)))
        .orElseThrow(ArchiveController::nothingThere);
  }
}
