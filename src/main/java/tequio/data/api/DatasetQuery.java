package tequio.data.api;

import java.util.Optional;
import tequio.data.dataset.Dataset;
import tequio.data.scope.AsOf;
import tequio.data.scope.DatasetScope;

/**
 * Query of an API client on a dataset.
 *
 * @param path the address without its query string
 * @param extent the part of the dataset that is asked for
 * @param asOf the moment of which rows are read
 * @param most maximum number of rows
 * @param from key of the first government; empty for all
 * @param after the row after which to continue
 */
record DatasetQuery(
    String path,
    Dataset<?> dataset,
    DatasetScope extent,
    AsOf asOf,
    int most,
    String from,
    Optional<Cursor> after) {

  /** Returns the key of the government at which reading begins; empty for the first. */
  String begin() {
    return after.map(Cursor::government).orElse(from);
  }
}
