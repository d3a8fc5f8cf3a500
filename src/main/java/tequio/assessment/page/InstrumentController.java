package tequio.assessment.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import tequio.assessment.catalogue.Instruments;
import tequio.assessment.instrument.Instrument;
import tequio.storage.Json;
import tequio.web.PublicPage;

/** Public pages of instruments and of each of their versions. */
@Controller
@PublicPage
class InstrumentController {

  private static final String ONE = "/instrumentos/{code}";
  private static final String VERSION = ONE + "/versiones/{version}";

  private final Instruments instruments;

  InstrumentController(Instruments instruments) {
    this.instruments = instruments;
  }

  @GetMapping({"/instrumentos", "/en/instrumentos"})
  InstrumentListPage list() {
    return new InstrumentListPage(instruments.list());
  }

  @GetMapping({ONE, "/en" + ONE})
  InstrumentPage newest(@PathVariable String code) {
    var versions = instruments.versions(code);
    if (versions.isEmpty()) {
      throw nothingThere();
    }
    return InstrumentPage.of(versions.getFirst(), versions, true);
  }

  @GetMapping({VERSION, "/en" + VERSION})
  InstrumentPage version(@PathVariable String code, @PathVariable int version) {
    var versions = instruments.versions(code);
    var shown =
        versions.stream()
            .filter(it -> it.version() == version)
            .findFirst()
            .orElseThrow(InstrumentController::nothingThere);
    return InstrumentPage.of(shown, versions, false);
  }

  @GetMapping({VERSION + "/formulario", "/en" + VERSION + "/formulario"})
  InstrumentFormPage form(@PathVariable String code, @PathVariable int version) {
    return new InstrumentFormPage(get(code, version));
  }

  @GetMapping({VERSION + "/papel", "/en" + VERSION + "/papel"})
  InstrumentPaperPage paper(@PathVariable String code, @PathVariable int version) {
    return new InstrumentPaperPage(get(code, version));
  }

  @GetMapping({VERSION + "/ejemplo", "/en" + VERSION + "/ejemplo"})
  InstrumentExamplePage example(@PathVariable String code, @PathVariable int version) {
    return InstrumentExamplePage.of(get(code, version));
  }

  @GetMapping({VERSION + "/instrumento.json", "/en" + VERSION + "/instrumento.json"})
  ResponseEntity<byte[]> file(@PathVariable String code, @PathVariable int version) {
    var json = Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(get(code, version));
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(json.getBytes(UTF_8));
  }

  private Instrument get(String code, int version) {
    return Optional.of(version)
        .filter(it -> it > 0)
        .flatMap(it -> instruments.find(code, it))
        .orElseThrow(InstrumentController::nothingThere);
  }

  private static ResponseStatusException nothingThere() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
