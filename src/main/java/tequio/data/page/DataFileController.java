package tequio.data.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import tequio.data.scope.DatasetScope;
import tequio.data.scope.ScopeLookup;
import tequio.territory.Government;
import tequio.web.form.TypedDay;

/** Controller of dataset files: complete, of a past day, or limited to what one page shows. */
@Controller
class DataFileController {

  private static final String FILE = "/datos/{file:[^.]+\\.[^.]+}";

  private final DownloadUrlParser addresses;
  private final FileDownloadResponse answer;
  private final ScopeLookup scopes;

  DataFileController(DownloadUrlParser addresses, FileDownloadResponse answer, ScopeLookup scopes) {
    this.addresses = addresses;
    this.answer = answer;
    this.scopes = scopes;
  }

  @GetMapping(FILE)
  void all(
      @PathVariable String file,
      @RequestParam(defaultValue = "") String corte,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    answer.with(addresses.of(file, DatasetScope.EVERYTHING, corte), request, response);
  }

  @GetMapping("/datos/{dataset:[^.]+}/{file:[^.]+\\.[^.]+}")
  void ofDay(
      @PathVariable String dataset,
      @PathVariable String file,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    answer.with(addresses.of(dataset, file), request, response);
  }

  /**
   * Maps the literal address, because the pattern alone is ambiguous with a state's commitments.
   */
  @GetMapping("/datos/compromisos/{file:[^.]+\\.[^.]+}")
  void commitmentsOfDay(
      @PathVariable String file, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ofDay("compromisos", file, request, response);
  }

  /** Redirects the form of a dataset's page to the file. */
  @GetMapping({"/datos/{dataset:[^.]+}/archivo", "/en/datos/{dataset:[^.]+}/archivo"})
  String byForm(
      @PathVariable String dataset,
      @RequestParam Map<String, String> typed,
      @RequestParam(defaultValue = "csv") String formato) {
    var written = TypedDay.of(typed, "dia").text();
    var asked = addresses.of(dataset, written.replace(".", "") + "." + formato.replace(".", ""));
    var day = asked.asOf().cut().orElseThrow();
    return "redirect:/datos/%s/%s.%s"
        .formatted(asked.dataset().name(), day, asked.format().ending());
  }

  @GetMapping({"/{state}" + FILE, "/{state}/{municipality}" + FILE})
  void ofGovernment(
      Government government,
      @PathVariable String file,
      @RequestParam(defaultValue = "") String corte,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var extent = new DatasetScope.OfGovernment(government.key());
    answer.with(addresses.of(file, extent, corte), request, response);
  }

  @GetMapping({"/{state}/plan/{code}" + FILE, "/{state}/{municipality}/plan/{code}" + FILE})
  void ofPlan(
      Government government,
      @PathVariable String code,
      @PathVariable String file,
      @RequestParam(defaultValue = "") String corte,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var extent =
        scopes
            .findPlan(government.key(), code)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    answer.with(addresses.of(file, extent, corte), request, response);
  }

  @GetMapping({
    "/{state}/compromisos/{number}" + FILE,
    "/{state}/{municipality}/compromisos/{number}" + FILE
  })
  void ofCommitment(
      Government government,
      @PathVariable int number,
      @PathVariable String file,
      @RequestParam(defaultValue = "") String corte,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var extent =
        scopes
            .findCommitment(government.key(), number)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    answer.with(addresses.of(file, extent, corte), request, response);
  }

  @ExceptionHandler
  NoFilePage none(FileNotAvailableException none) {
    return new NoFilePage(none.why());
  }
}
