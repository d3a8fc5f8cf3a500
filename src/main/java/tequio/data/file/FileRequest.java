package tequio.data.file;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import tequio.data.dataset.Dataset;
import tequio.data.scope.AsOf;
import tequio.data.scope.DatasetScope;

/** Requested file: dataset, format, extent and moment. */
public record FileRequest(Dataset<?> dataset, Format format, DatasetScope extent, AsOf asOf) {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmm'Z'").withZone(ZoneOffset.UTC);

  /** Returns the request with another dataset. */
  FileRequest with(Dataset<?> other) {
    return new FileRequest(other, format, extent, asOf);
  }

  /**
   * Whether it is a file of the whole installation at the end of a day, whose measures are kept for
   * ever.
   */
  boolean isKept() {
    return asOf.cut().isPresent() && extent.equals(DatasetScope.EVERYTHING);
  }

  /** Returns the name for downloads, with its day, or with the current minute in UTC. */
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
