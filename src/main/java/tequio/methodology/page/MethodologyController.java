package tequio.methodology.page;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import tequio.methodology.Methodologies;
import tequio.methodology.MethodologyEdition;
import tequio.storage.Json;
import tequio.territory.Gazetteer;
import tequio.web.PublicPage;

/** Controller of methodologies: the list, one, one edition, and a comparison of all. */
@Controller
@PublicPage
class MethodologyController {

  private final Methodologies methodologies;
  private final Gazetteer gazetteer;

  MethodologyController(Methodologies methodologies, Gazetteer gazetteer) {
    this.methodologies = methodologies;
    this.gazetteer = gazetteer;
  }

  @GetMapping({"/metodologias", "/en/metodologias"})
  MethodologyListPage list() {
    return new MethodologyListPage(methodologies.list());
  }

  @GetMapping({"/metodologias/comparacion", "/en/metodologias/comparacion"})
  MethodologyComparisonPage compare() {
    return new MethodologyComparisonPage(methodologies.list());
  }

  @GetMapping({"/metodologias/{methodology}", "/en/metodologias/{methodology}"})
  MethodologyPage show(@PathVariable String methodology) {
    return page(methodology, methodologies.find(methodology), true);
  }

  @GetMapping({
    "/metodologias/{methodology}/versiones/{edition}",
    "/en/metodologias/{methodology}/versiones/{edition}"
  })
  MethodologyPage edition(@PathVariable String methodology, @PathVariable int edition) {
    return page(methodology, methodologies.find(methodology, edition), false);
  }

  /** Returns the newest edition as the file that would publish it. */
  @GetMapping("/metodologias/{methodology}/metodologia.json")
  ResponseEntity<byte[]> file(@PathVariable String methodology) {
    var file =
        methodologies
            .find(methodology)
            .flatMap(methodologies::file)
            .orElseThrow(MethodologyController::nothingThere);
    var json = Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(file) + "\n";
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header("Content-Disposition", "attachment; filename=\"" + file.code() + ".json\"")
        .body(json.getBytes(StandardCharsets.UTF_8));
  }

  private MethodologyPage page(String code, Optional<MethodologyEdition> found, boolean newest) {
    var edition = found.orElseThrow(MethodologyController::nothingThere);
    return new MethodologyPage(
        edition, methodologies.editions(code), gazetteer.get(edition.of()), newest);
  }

  private static ResponseStatusException nothingThere() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
