package tequio.data.api;

import tequio.data.source.Datasets;

/** Where a page of the read API goes on, as a program writes it. */
public final class PlaceTarget {

  public static void read(Datasets datasets, String written) {
    for (var dataset : datasets.list()) {
      Cursor.find(dataset, written)
          .ifPresent(place -> {
            var again = Cursor.find(dataset, place.written());
            if (again.filter(it -> it.compareTo(place) == 0).isEmpty()) {
              throw new AssertionError("another place: " + written);
            }
          });
    }
  }

  private PlaceTarget() {}
}
