package tequio.assessment.ranking;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import tequio.storage.DeterministicZip;
import tequio.storage.Json;
import tequio.territory.Gazetteer;
import tequio.territory.Government;
import tequio.web.PublicPage;

/** Editions of rankings as CSV, XLSX and JSON, with the version of the instrument in each row. */
@Controller
@PublicPage
class RankingFileController {

  private static final List<String> COLUMNS =
      List.of(
          "clave",
          "municipio",
          "estado",
          "lugar_mejor",
          "lugar_peor",
          "minimo_posible",
          "maximo_posible",
          "cumplidos",
          "aplican",
          "instrumento",
          "version_del_instrumento",
          "edicion");

  private final Rankings rankings;
  private final Gazetteer gazetteer;

  RankingFileController(Rankings rankings, Gazetteer gazetteer) {
    this.rankings = rankings;
    this.gazetteer = gazetteer;
  }

  @GetMapping({
    "/clasificaciones/{code}/{edition}/datos.csv",
    "/en/clasificaciones/{code}/{edition}/datos.csv"
  })
  ResponseEntity<byte[]> csv(@PathVariable String code, @PathVariable String edition) {
    var lines = new ArrayList<String>();
    lines.add(String.join(",", COLUMNS));
    rows(code, edition)
        .forEach(row ->
            lines.add(
                row.stream().map(RankingFileController::quoted).collect(Collectors.joining(","))));
    var text = String.join("\r\n", lines) + "\r\n";
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "csv", UTF_8))
        .body(text.getBytes(UTF_8));
  }

  @GetMapping({
    "/clasificaciones/{code}/{edition}/datos.json",
    "/en/clasificaciones/{code}/{edition}/datos.json"
  })
  ResponseEntity<byte[]> json(@PathVariable String code, @PathVariable String edition) {
    var its = find(code, edition);
    var body =
        new RankingFile(
            "tequio.ranking",
            1,
            its,
            rankings.entries(its).stream().map(RankingFileController::row).toList());
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .body(Json.MAPPER.writeValueAsBytes(body));
  }

  @GetMapping({
    "/clasificaciones/{code}/{edition}/datos.xlsx",
    "/en/clasificaciones/{code}/{edition}/datos.xlsx"
  })
  ResponseEntity<byte[]> xlsx(@PathVariable String code, @PathVariable String edition)
      throws IOException {
    return ResponseEntity.ok()
        .contentType(
            MediaType.parseMediaType(
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))
        .body(workbook(rows(code, edition)));
  }

  /** The same bytes for the same rows. */
  private static byte[] workbook(List<List<String>> rows) throws IOException {
    var raw = Files.createTempFile("tequio-", ".xlsx");
    try {
      write(rows, raw);
      var bytes = new ByteArrayOutputStream();
      DeterministicZip.copy(raw, bytes);
      return bytes.toByteArray();
    } finally {
      Files.delete(raw);
    }
  }

  private static void write(List<List<String>> rows, Path file) throws IOException {
    try (var out = Files.newOutputStream(file);
        var book = new Workbook(out, "Tequio", "1.0")) {
      var sheet = book.newWorksheet("datos");
      for (int c = 0; c < COLUMNS.size(); c++) {
        sheet.value(0, c, COLUMNS.get(c));
      }
      for (int r = 0; r < rows.size(); r++) {
        for (int c = 0; c < COLUMNS.size(); c++) {
          sheet.value(r + 1, c, rows.get(r).get(c));
        }
      }
    }
  }

  /** By key; those without data have no place and no score. */
  private List<List<String>> rows(String code, String edition) {
    var its = find(code, edition);
    var table = RankingTable.of(rankings.entries(its), it -> gazetteer.get(it.government()));
    var all = new ArrayList<>(table.placed());
    all.addAll(table.withoutData());
    return all.stream()
        .sorted(java.util.Comparator.comparing(it -> it.government().key()))
        .map(it -> row(its, it))
        .toList();
  }

  private static List<String> row(RankingEdition edition, RankedGovernment it) {
    var score = it.score();
    return List.of(
        it.government().key().value(),
        it.government().name(),
        it.government().state().map(Government::name).orElse(""),
        it.hasData() ? String.valueOf(it.best()) : "",
        it.hasData() ? String.valueOf(it.worst()) : "",
        score.map(range -> range.low().toPlainString()).orElse(""),
        score.map(range -> range.high().toPlainString()).orElse(""),
        it.entry().achieved().map(share -> String.valueOf(share.done())).orElse(""),
        it.entry().achieved().map(share -> String.valueOf(share.of())).orElse(""),
        edition.instrument(),
        String.valueOf(edition.instrumentVersion()),
        edition.edition());
  }

  private static RankingFile.Row row(RankingEntry it) {
    return new RankingFile.Row(
        it.government(),
        it.score().map(range -> range.low()),
        it.score().map(range -> range.high()),
        it.achieved().map(share -> share.done()),
        it.achieved().map(share -> share.of()));
  }

  private RankingEdition find(String code, String edition) {
    return rankings.editions(code).stream()
        .filter(it -> it.edition().equals(edition))
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static String quoted(String cell) {
    return cell.matches("[^\",\r\n]*") ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
  }
}
