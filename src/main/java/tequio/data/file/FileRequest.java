package tequio.data.file;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import tequio.data.dataset.Dataset;
import tequio.data.scope.AsOf;
import tequio.data.scope.DatasetScope;

/** Requested file: dataset, format, cut-off day and filters. */
public record FileRequest(Dataset<?> dataset, Format format, DatasetScope extent, AsOf asOf) {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmm'Z'").withZone(ZoneOffset.UTC);

  /** The same file of a dataset with other columns. */
  FileRequest with(Dataset<?> other) {
    return new FileRequest(other, format, extent, asOf);
  }

  /** Of the whole installation at the end of a day: what it measures is kept for ever. */
  boolean isKept() {
    return asOf.cut().isPresent() && extent.equals(DatasetScope.EVERYTHING);
  }

  /** How it is called once it is downloaded: with its day, or with the minute it is of, in UTC. */
  public String name() {
    var when = asOf.cut().map(LocalDate::toString).orElseGet(() -> MINUTE.format(asOf.now()));
    return "tequio-" + place(extent) + dataset.name() + "-" + when + "." + format.ending();
  }

  private static String place(DatasetScope extent) {
    return switch (extent) {
      case DatasetScope.Everything all -> "";
      case DatasetScope.OfGovernment of -> of.home() + "-";
      case DatasetScope.OfPlan of -> of.home() + "-" + of.code() + "-";
      case DatasetScope.OfCommitment of -> of.home() + "-" + of.number() + "-";
      case DatasetScope.Range range -> place(range.of());
    };
  }
}
