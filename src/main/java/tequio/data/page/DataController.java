package tequio.data.page;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tequio.data.file.DatasetFileCache;
import tequio.data.file.FileRequest;
import tequio.data.file.FileStats;
import tequio.data.file.Format;
import tequio.data.file.SnapshotChecksums;
import tequio.data.file.SnapshotDays;
import tequio.data.scope.DatasetScope;
import tequio.data.source.Datasets;
import tequio.web.PublicPage;

/**
 * Controller of the pages about datasets. File measures are read in one statement and never
 * computed during a request.
 */
@Controller
@PublicPage
class DataController {

  private record Of(String dataset, LocalDate cut) {}

  private final DownloadUrlParser addresses;
  private final Datasets datasets;
  private final SnapshotDays cuts;
  private final SnapshotChecksums measures;
  private final DatasetFileCache fileCache;

  DataController(
      DownloadUrlParser addresses,
      Datasets datasets,
      SnapshotDays cuts,
      SnapshotChecksums measures,
      DatasetFileCache fileCache) {
    this.addresses = addresses;
    this.datasets = datasets;
    this.cuts = cuts;
    this.measures = measures;
    this.fileCache = fileCache;
  }

  /** Shows all datasets with counts of the newest day on which every one was measured. */
  @GetMapping({"/datos", "/en/datos"})
  DataPage all() {
    var known = measured();
    var day = cuts.days().stream().filter(it -> isWhole(it, known)).findFirst();
    return new DataPage(
        datasets.list().stream()
            .map(it -> new DataPage.Row(it, day.map(cut -> known.get(new Of(it.name(), cut)))))
            .toList(),
        day);
  }

  private boolean isWhole(LocalDate cut, Map<Of, FileStats> known) {
    return datasets.list().stream().allMatch(it -> known.containsKey(new Of(it.name(), cut)));
  }

  @GetMapping({"/datos/{dataset:[^.]+}", "/en/datos/{dataset:[^.]+}"})
  DatasetPage one(@PathVariable String dataset) {
    var its = addresses.dataset(dataset);
    var known = measured();
    return new DatasetPage(
        its,
        cuts.today(),
        fileCache.find(new FileRequest(its, Format.CSV, DatasetScope.EVERYTHING, cuts.now())),
        cuts.days().stream()
            .map(it ->
                new DatasetPage.Cut(it, Optional.ofNullable(known.get(new Of(its.name(), it)))))
            .toList(),
        cuts.first());
  }

  /**
   * Maps the literal address, because the pattern alone is ambiguous with a state's commitments.
   */
  @GetMapping({"/datos/compromisos", "/en/datos/compromisos"})
  DatasetPage commitments() {
    return one("compromisos");
  }

  /** Maps the literal address, because the pattern alone is ambiguous with a state's changes. */
  @GetMapping({"/datos/cambios", "/en/datos/cambios"})
  DatasetPage changes() {
    return one("cambios");
  }

  @ExceptionHandler
  NoFilePage none(FileNotAvailableException none) {
    return new NoFilePage(none.why());
  }

  private Map<Of, FileStats> measured() {
    return measures.of(cuts.days()).stream()
        .filter(it -> it.format() == Format.CSV)
        .collect(toMap(it -> new Of(it.dataset(), it.cut()), SnapshotChecksums.File::measure));
  }
}
