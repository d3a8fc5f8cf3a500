package tequio.data.measuring;

import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.util.Set;
import org.springframework.stereotype.Component;
import tequio.data.dataset.Dataset;
import tequio.data.file.Asked;
import tequio.data.file.Cuts;
import tequio.data.file.FirstMeasures;
import tequio.data.file.Format;
import tequio.data.file.Shelf;
import tequio.data.source.Datasets;
import tequio.jobs.Job;
import tequio.jobs.Rhythm;
import tequio.plan.asof.AsOf;
import tequio.plan.asof.Extent;

/**
 * Makes the CSV of each dataset soon after a day is over, so that rows, size and sum are known
 * before anybody asks. Where all are measured this costs two statements.
 */
@Component
public class MeasureFiles implements Job {

  private final Datasets datasets;
  private final Cuts cuts;
  private final FirstMeasures measures;
  private final Shelf shelf;

  MeasureFiles(Datasets datasets, Cuts cuts, FirstMeasures measures, Shelf shelf) {
    this.datasets = datasets;
    this.cuts = cuts;
    this.measures = measures;
    this.shelf = shelf;
  }

  @Override
  public String name() {
    return "data";
  }

  @Override
  public Rhythm rhythm() {
    return new Rhythm.Every(Duration.ofMinutes(15));
  }

  /** The newest day first: it is the one that is cited. */
  @Override
  public void run() {
    var days = cuts.list();
    var made =
        measures.of(cuts.days()).stream()
            .filter(it -> it.format() == Format.CSV)
            .map(it -> it.dataset() + it.cut())
            .collect(toSet());
    days.forEach(day -> measure(day, made));
  }

  private void measure(AsOf day, Set<String> made) {
    for (Dataset<?> dataset : datasets.list()) {
      if (!made.contains(dataset.name() + day.cut().orElseThrow())) {
        var asked = new Asked(dataset, Format.CSV, Extent.EVERYTHING, day);
        measures.keep(asked, shelf.get(asked).measure());
      }
    }
  }
}
