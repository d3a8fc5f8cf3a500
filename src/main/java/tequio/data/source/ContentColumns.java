package tequio.data.source;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import tequio.data.dataset.Column;
import tequio.data.dataset.ContentCells;
import tequio.data.scope.DatasetScope;
import tequio.publishing.kind.ContentComponent;
import tequio.publishing.kind.KindDataset;
import tequio.publishing.version.Documents;

/** A column for each component of a content, named as its kind declares. */
final class ContentColumns {

  static <R> List<Column<R>> of(
      KindDataset dataset, Class<? extends Record> type, Function<R, Record> content) {
    var components = ContentComponent.of(type);
    return IntStream.range(0, components.size())
        .mapToObj(i -> ContentCells.column(dataset.columns().get(i), components.get(i), content))
        .toList();
  }

  /** Plans and commitments have no documents of other kinds below them. */
  static Optional<Documents.Keys> keys(DatasetScope extent) {
    return switch (extent) {
      case DatasetScope.Everything all -> Optional.of(Documents.Keys.ALL);
      case DatasetScope.OfGovernment of ->
          Optional.of(new Documents.Keys(of.home().value(), "", Optional.empty()));
      case DatasetScope.OfPlan of -> Optional.empty();
      case DatasetScope.OfCommitment of -> Optional.empty();
      case DatasetScope.Range range ->
          keys(range.of()).map(it -> new Documents.Keys(it.prefix(), range.from(), range.beyond()));
    };
  }

  private ContentColumns() {}
}
