package tequio.data.api;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.data.api.ApiProblem.ApiRequestException;
import tequio.data.dataset.Dataset;
import tequio.data.file.SnapshotDays;
import tequio.data.scope.AsOf;
import tequio.data.scope.DatasetScope;
import tequio.data.scope.ScopeLookup;
import tequio.data.source.Datasets;
import tequio.kernel.GovernmentKey;
import tequio.territory.Gazetteer;
import tequio.territory.Government;

/** Parses the query parameters of an API request or reports what is wrong with them. */
@Component
class DatasetQueryParser {

  static final int MOST = 500;
  static final int USUAL = 100;

  private final Datasets datasets;
  private final Gazetteer gazetteer;
  private final ScopeLookup scopes;
  private final SnapshotDays cuts;

  DatasetQueryParser(
      Datasets datasets, Gazetteer gazetteer, ScopeLookup scopes, SnapshotDays cuts) {
    this.datasets = datasets;
    this.gazetteer = gazetteer;
    this.scopes = scopes;
    this.cuts = cuts;
  }

  /**
   * Parses the query parameters of an address.
   *
   * @throws ApiRequestException if the dataset is unknown or a parameter is invalid
   */
  DatasetQuery of(String path, String name, DatasetScope extent, Map<String, String> said) {
    var dataset = dataset(name);
    return new DatasetQuery(
        path,
        dataset,
        extent,
        find(said, "corte").map(this::day).orElseGet(cuts::now),
        find(said, "limite").map(DatasetQueryParser::limit).orElse(USUAL),
        find(said, "desde").map(DatasetQueryParser::from).orElse(""),
        find(said, "despues").map(it -> after(dataset, it)));
  }

  DatasetScope government(String key) {
    return new DatasetScope.OfGovernment(known(key));
  }

  DatasetScope commitment(String government, String number) {
    var home = known(government);
    return Optional.of(number)
        .filter(it -> it.matches("[1-9]\\d{0,8}"))
        .flatMap(it -> scopes.findCommitment(home, Integer.parseInt(it)))
        .orElseThrow(() -> new ApiRequestException(ApiProblem.COMMITMENT, number));
  }

  private GovernmentKey known(String key) {
    return gazetteer
        .findByKey(key)
        .map(Government::key)
        .orElseThrow(() -> new ApiRequestException(ApiProblem.GOVERNMENT, key));
  }

  private Dataset<?> dataset(String name) {
    return datasets.find(name).orElseThrow(() -> new ApiRequestException(ApiProblem.DATASET, name));
  }

  private AsOf day(String written) {
    return switch (cuts.find(written)) {
      case SnapshotDays.Answer.Over(var asOf) -> asOf;
      case SnapshotDays.Answer.NoDay no -> throw new ApiRequestException(ApiProblem.DAY, written);
      case SnapshotDays.Answer.NotOver no ->
          throw new ApiRequestException(ApiProblem.NO_FILE, written);
      case SnapshotDays.Answer.Before no ->
          throw new ApiRequestException(ApiProblem.NO_FILE, written);
    };
  }

  private static int limit(String written) {
    return Optional.of(written)
        .filter(it -> it.matches("\\d{1,4}"))
        .map(Integer::parseInt)
        .filter(it -> it >= 1 && it <= MOST)
        .orElseThrow(() -> new ApiRequestException(ApiProblem.LIMIT, written));
  }

  private static String from(String written) {
    return GovernmentKey.find(written)
        .orElseThrow(() -> new ApiRequestException(ApiProblem.PLACE, written))
        .value();
  }

  private static Cursor after(Dataset<?> dataset, String written) {
    return Cursor.find(dataset, written)
        .orElseThrow(() -> new ApiRequestException(ApiProblem.PLACE, written));
  }

  private static Optional<String> find(Map<String, String> said, String name) {
    return Optional.ofNullable(said.get(name));
  }
}
