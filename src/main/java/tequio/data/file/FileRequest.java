package tequio.data.file;

import tequio.data.dataset.Dataset;
import tequio.data.scope.AsOf;
import tequio.data.scope.DatasetScope;

/** Requested file: dataset, format, cut-off day and filters. */
public record FileRequest(Dataset<?> dataset, Format format, DatasetScope extent, AsOf asOf) {

  /** Of the whole installation at the end of a day: what it measures is kept for ever. */
  boolean isKept() {
    return asOf.cut().isPresent() && extent.equals(DatasetScope.EVERYTHING);
  }

  /** How it is called once it is downloaded. */
  public String name() {
    var day = asOf.cut().map(it -> "-" + it).orElse("");
    return "tequio-" + place(extent) + dataset.name() + day + "." + format.ending();
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
