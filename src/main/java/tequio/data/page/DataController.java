package tequio.data.page;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tequio.data.dataset.Dataset;
import tequio.data.file.Asked;
import tequio.data.file.Cuts;
import tequio.data.file.FirstMeasures;
import tequio.data.file.Format;
import tequio.data.file.Measure;
import tequio.data.file.Shelf;
import tequio.data.source.Datasets;
import tequio.plan.asof.AsOf;
import tequio.plan.asof.Extent;

/** The pages about data. What files measured is read in one statement, or measured once. */
@Controller
class DataController {

  private record Of(String dataset, LocalDate cut) {}

  private final DataAddresses addresses;
  private final Datasets datasets;
  private final Cuts cuts;
  private final FirstMeasures measures;
  private final Shelf shelf;

  DataController(
      DataAddresses addresses, Datasets datasets, Cuts cuts, FirstMeasures measures, Shelf shelf) {
    this.addresses = addresses;
    this.datasets = datasets;
    this.cuts = cuts;
    this.measures = measures;
    this.shelf = shelf;
  }

  /** Counts of the last day that is over: they are measured once, however often it is asked. */
  @GetMapping({"/datos", "/en/datos"})
  DataPage all() {
    var known = measured();
    var last = cuts.list().stream().findFirst();
    var asOf = last.orElseGet(cuts::now);
    return new DataPage(
        datasets.list().stream().map(it -> new DataPage.Row(it, measure(it, asOf, known))).toList(),
        last.flatMap(AsOf::cut));
  }

  @GetMapping({"/datos/{dataset:[^.]+}", "/en/datos/{dataset:[^.]+}"})
  DatasetPage one(@PathVariable String dataset) {
    var its = addresses.dataset(dataset);
    var known = measured();
    var now = cuts.now();
    return new DatasetPage(
        its,
        cuts.today(),
        measure(its, now, Map.of()),
        cuts.list().stream()
            .map(it -> new DatasetPage.Cut(it.cut().orElseThrow(), measure(its, it, known)))
            .toList(),
        cuts.first());
  }

  /** A state has them too: the word decides here, where the pattern alone would not. */
  @GetMapping({"/datos/compromisos", "/en/datos/compromisos"})
  DatasetPage commitments() {
    return one("compromisos");
  }

  /** As above. */
  @GetMapping({"/datos/cambios", "/en/datos/cambios"})
  DatasetPage changes() {
    return one("cambios");
  }

  @ExceptionHandler
  NoFilePage none(NoFile none) {
    return new NoFilePage(none.why());
  }

  private Measure measure(Dataset<?> dataset, AsOf asOf, Map<Of, Measure> known) {
    return asOf.cut()
        .map(cut -> known.get(new Of(dataset.name(), cut)))
        .orElseGet(
            () -> shelf.get(new Asked(dataset, Format.CSV, Extent.EVERYTHING, asOf)).measure());
  }

  private Map<Of, Measure> measured() {
    List<FirstMeasures.File> files = measures.list();
    return files.stream()
        .filter(it -> it.format() == Format.CSV)
        .collect(toMap(it -> new Of(it.dataset(), it.cut()), FirstMeasures.File::measure));
  }
}
