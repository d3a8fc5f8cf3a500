package tequio.assessment.ranking.dataset;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import tequio.assessment.ranking.ComputedEdition;
import tequio.assessment.ranking.ComputedRankings;
import tequio.assessment.ranking.RankingEdition;
import tequio.assessment.ranking.RankingEntry;
import tequio.assessment.ranking.RankingFile;
import tequio.assessment.ranking.Rankings;
import tequio.data.file.DatasetDownload;
import tequio.data.file.Format;
import tequio.storage.Json;

/** Editions of rankings as files: tables as those of datasets, JSON as the program imports it. */
@Controller
class RankingFileController {

  private static final String EDITION = "/clasificaciones/{code}/{edition}";
  private static final String SELF = EDITION + "/autoevaluaciones";

  private final Rankings rankings;
  private final ComputedRankings computed;
  private final RankingDatasets datasets;
  private final DatasetDownload download;

  RankingFileController(
      Rankings rankings,
      ComputedRankings computed,
      RankingDatasets datasets,
      DatasetDownload download) {
    this.rankings = rankings;
    this.computed = computed;
    this.datasets = datasets;
    this.download = download;
  }

  @GetMapping({EDITION + "/datos.{format:csv|xlsx}", "/en" + EDITION + "/datos.{format:csv|xlsx}"})
  void table(
      @PathVariable String code,
      @PathVariable String edition,
      @PathVariable String format,
      HttpServletResponse response)
      throws IOException {
    var its =
        stored(code, edition)
            .map(datasets::of)
            .or(() -> computed(code, edition, false).map(datasets::of));
    var name = "tequio-" + code + "-" + edition;
    download.send(
        its.orElseThrow(RankingFileController::nothingThere), form(format), name, response);
  }

  @GetMapping({SELF + "/datos.{format:csv|xlsx}", "/en" + SELF + "/datos.{format:csv|xlsx}"})
  void selfTable(
      @PathVariable String code,
      @PathVariable String edition,
      @PathVariable String format,
      HttpServletResponse response)
      throws IOException {
    var its = computed(code, edition, true).orElseThrow(RankingFileController::nothingThere);
    var name = "tequio-" + code + "-" + edition + "-autoevaluaciones";
    download.send(datasets.of(its), form(format), name, response);
  }

  @GetMapping({EDITION + "/datos.json", "/en" + EDITION + "/datos.json"})
  ResponseEntity<byte[]> json(@PathVariable String code, @PathVariable String edition) {
    var stored = stored(code, edition);
    if (stored.isPresent()) {
      return json(stored.get(), rankings.entries(stored.get()));
    }
    return json(computed(code, edition, false).orElseThrow(RankingFileController::nothingThere));
  }

  @GetMapping({SELF + "/datos.json", "/en" + SELF + "/datos.json"})
  ResponseEntity<byte[]> selfJson(@PathVariable String code, @PathVariable String edition) {
    return json(computed(code, edition, true).orElseThrow(RankingFileController::nothingThere));
  }

  private ResponseEntity<byte[]> json(ComputedEdition it) {
    return json(it.edition(), computed.entries(it).entries());
  }

  private static ResponseEntity<byte[]> json(RankingEdition its, List<RankingEntry> entries) {
    var rows = entries.stream().map(RankingFile.Row::of).toList();
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .body(Json.MAPPER.writeValueAsBytes(new RankingFile(RankingFile.FORMAT, 1, its, rows)));
  }

  private static Format form(String ending) {
    return Format.find(ending).orElseThrow(RankingFileController::nothingThere);
  }

  private Optional<RankingEdition> stored(String code, String edition) {
    return rankings.editions(code).stream().filter(it -> it.edition().equals(edition)).findFirst();
  }

  private Optional<ComputedEdition> computed(String code, String edition, boolean self) {
    return computed.list(code).stream()
        .filter(it -> it.self() == self && it.edition().edition().equals(edition))
        .findFirst();
  }

  private static ResponseStatusException nothingThere() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
