package tequio.data.api;

import java.util.Optional;
import tequio.data.dataset.Dataset;
import tequio.data.scope.AsOf;
import tequio.data.scope.DatasetScope;

/**
 * Query of an API client on a dataset.
 *
 * @param path the address without what follows its question mark
 * @param most how many rows at once
 * @param from the first government to tell of; all where it is empty
 * @param after the row behind which to go on
 */
record DatasetQuery(
    String path,
    Dataset<?> dataset,
    DatasetScope extent,
    AsOf asOf,
    int most,
    String from,
    Optional<Cursor> after) {

  /** The government at which reading begins. */
  String begin() {
    return after.map(Cursor::government).orElse(from);
  }
}
