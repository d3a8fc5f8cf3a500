package tequio.data.file;

import tequio.data.dataset.Dataset;
import tequio.plan.asof.AsOf;
import tequio.plan.asof.Extent;

/** A file that somebody asks for. */
public record Asked(Dataset<?> dataset, Format format, Extent extent, AsOf asOf) {

  /** Of the whole installation at the end of a day: what it measures is kept for ever. */
  boolean isKept() {
    return asOf.cut().isPresent() && extent.equals(Extent.EVERYTHING);
  }

  /** How it is called once it is downloaded. */
  public String name() {
    var day = asOf.cut().map(it -> "-" + it).orElse("");
    return "tequio-" + place(extent) + dataset.name() + day + "." + format.ending();
  }

  private static String place(Extent extent) {
    return switch (extent) {
      case Extent.Everything all -> "";
      case Extent.OfGovernment of -> of.government() + "-";
      case Extent.OfPlan of -> of.government() + "-" + of.code() + "-";
      case Extent.OfCommitment of -> of.key().government() + "-" + of.key().number() + "-";
      case Extent.Range range -> place(range.of());
    };
  }
}
