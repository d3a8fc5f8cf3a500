package tequio.data.api;

import java.util.Optional;
import tequio.data.dataset.Dataset;
import tequio.plan.asof.AsOf;
import tequio.plan.asof.Extent;

/**
 * What a program asks for.
 *
 * @param path the address without what follows its question mark
 * @param most how many rows at once
 * @param from the first government to tell of; all where it is empty
 * @param after the row behind which to go on
 */
record Question(
    String path,
    Dataset<?> dataset,
    Extent extent,
    AsOf asOf,
    int most,
    String from,
    Optional<Place> after) {

  /** The government at which reading begins. */
  String begin() {
    return after.map(Place::government).orElse(from);
  }
}
