package tequio.data.snapshot;

import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.util.Set;
import org.springframework.stereotype.Component;
import tequio.data.dataset.Dataset;
import tequio.data.file.DatasetFileCache;
import tequio.data.file.FileRequest;
import tequio.data.file.Format;
import tequio.data.file.SnapshotChecksums;
import tequio.data.file.SnapshotDays;
import tequio.data.scope.AsOf;
import tequio.data.scope.DatasetScope;
import tequio.data.source.Datasets;
import tequio.jobs.Job;
import tequio.jobs.JobSchedule;

/**
 * Job: writes the CSV of each dataset after a day is over, so that rows, size and checksum are
 * known before anybody asks. If nothing is missing it costs two statements.
 */
@Component
public class DailySnapshotJob implements Job {

  private final Datasets datasets;
  private final SnapshotDays cuts;
  private final SnapshotChecksums measures;
  private final DatasetFileCache fileCache;

  DailySnapshotJob(
      Datasets datasets,
      SnapshotDays cuts,
      SnapshotChecksums measures,
      DatasetFileCache fileCache) {
    this.datasets = datasets;
    this.cuts = cuts;
    this.measures = measures;
    this.fileCache = fileCache;
  }

  @Override
  public String name() {
    return "data";
  }

  @Override
  public JobSchedule rhythm() {
    return new JobSchedule.Every(Duration.ofMinutes(15));
  }

  /** Measures missing files, the newest day first, because it is the one to cite. */
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
        var asked = new FileRequest(dataset, Format.CSV, DatasetScope.EVERYTHING, day);
        measures.keep(asked, fileCache.get(asked).measure());
      }
    }
  }
}
