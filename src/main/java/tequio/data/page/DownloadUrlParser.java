package tequio.data.page;

import org.springframework.stereotype.Component;
import tequio.data.dataset.Dataset;
import tequio.data.file.FileRequest;
import tequio.data.file.Format;
import tequio.data.file.SnapshotDays;
import tequio.data.scope.AsOf;
import tequio.data.scope.DatasetScope;
import tequio.data.source.Datasets;

/** Parses the address of a file into a request or reports what is wrong with it. */
@Component
class DownloadUrlParser {

  private final Datasets datasets;
  private final SnapshotDays cuts;

  DownloadUrlParser(Datasets datasets, SnapshotDays cuts) {
    this.datasets = datasets;
    this.cuts = cuts;
  }

  Dataset<?> dataset(String name) {
    return datasets
        .find(name)
        .orElseThrow(
            () -> new FileNotAvailableException(new FileNotAvailableException.Why.Dataset(name)));
  }

  /**
   * Parses {@code compromisos.csv}: the current file, or that of the day {@code cut} if it is not
   * empty.
   */
  FileRequest of(String file, DatasetScope extent, String cut) {
    var asOf = cut.isEmpty() ? cuts.now() : day(cut);
    return new FileRequest(dataset(stem(file)), format(file), extent, asOf);
  }

  /** Parses {@code compromisos} and {@code 2026-10-31.csv}: a file of a day. */
  FileRequest of(String dataset, String file) {
    return new FileRequest(
        dataset(dataset), format(file), DatasetScope.EVERYTHING, day(stem(file)));
  }

  private AsOf day(String written) {
    return switch (cuts.find(written)) {
      case SnapshotDays.Answer.Over(var asOf) -> asOf;
      case SnapshotDays.Answer.NoDay no ->
          throw new FileNotAvailableException(new FileNotAvailableException.Why.NoDay(written));
      case SnapshotDays.Answer.NotOver(var day) ->
          throw new FileNotAvailableException(new FileNotAvailableException.Why.NotOver(day));
      case SnapshotDays.Answer.Before(var day, var first) ->
          throw new FileNotAvailableException(new FileNotAvailableException.Why.Before(day, first));
    };
  }

  private static Format format(String file) {
    var ending = file.substring(file.lastIndexOf('.') + 1);
    return Format.find(ending)
        .orElseThrow(
            () -> new FileNotAvailableException(new FileNotAvailableException.Why.Format(ending)));
  }

  private static String stem(String file) {
    return file.substring(0, file.lastIndexOf('.'));
  }
}
