package tequio.data.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tequio.data.dataset.CellType;
import tequio.data.dataset.Column;
import tequio.data.dataset.CommonColumns;
import tequio.data.dataset.Dataset;
import tequio.data.dataset.DatasetProvider;
import tequio.data.dataset.GovernmentNameHistory;
import tequio.data.dataset.GovernmentRow;
import tequio.data.scope.DatasetScope;
import tequio.publishing.kind.ContentComponent;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.kind.KindDataset;
import tequio.publishing.kind.KindRegistry;
import tequio.publishing.kind.PublicKind;
import tequio.publishing.version.DocumentVersion;
import tequio.publishing.version.Documents;

/** The dataset of each kind of document that the engine keeps, its columns made of its record. */
@Component
@Order(30)
class DocumentDatasets implements DatasetProvider {

  private final KindRegistry kinds;
  private final Documents documents;
  private final GovernmentNameHistory names;

  DocumentDatasets(KindRegistry kinds, Documents documents, GovernmentNameHistory names) {
    this.kinds = kinds;
    this.documents = documents;
    this.names = names;
  }

  @Override
  public List<Dataset<?>> list() {
    return kinds.documents().stream()
        .filter(PublicKind::isStoredHere)
        .flatMap(it -> of(it).stream())
        .<Dataset<?>>map(it -> it)
        .toList();
  }

  private <C extends Record> Optional<Dataset<GovernmentRow<DocumentVersion<C>>>> of(
      DocumentKind<C> kind) {
    return kind.dataset().map(it -> new Dataset<>(it.name(), columns(kind, it), rows(kind)));
  }

  private <C extends Record> Dataset.Rows<GovernmentRow<DocumentVersion<C>>> rows(
      DocumentKind<C> kind) {
    return (extent, asOf, walker) ->
        keys(extent)
            .ifPresent(keys ->
                names.<DocumentVersion<C>>named(
                    asOf,
                    it -> it.document().government(),
                    take -> documents.each(kind, keys, asOf.until(), take),
                    walker));
  }

  private static <C extends Record> List<Column<GovernmentRow<DocumentVersion<C>>>> columns(
      DocumentKind<C> kind, KindDataset dataset) {
    var components = ContentComponent.of(kind.content());
    return CommonColumns.all(
        CommonColumns.where(GovernmentRow::government),
        List.of(
            Column.<GovernmentRow<DocumentVersion<C>>>text(
                    "documento", row -> row.it().document().code())
                .key(),
            Column.number("version", row -> row.it().version())),
        IntStream.range(0, components.size())
            .mapToObj(i -> DocumentDatasets.<C>column(dataset.columns().get(i), components.get(i)))
            .toList(),
        CommonColumns.whoSaysIt(row -> row.it().provenance()));
  }

  private static <C extends Record> Column<GovernmentRow<DocumentVersion<C>>> column(
      String name, ContentComponent component) {
    CellType type = ContentCells.type(component.type());
    return Column.<GovernmentRow<DocumentVersion<C>>>of(
            name, type, row -> ContentCells.cell(component.read(row.it().content())))
        .meaning(component.labelKey());
  }

  /** Plans and commitments have no documents of other kinds below them. */
  private static Optional<Documents.Keys> keys(DatasetScope extent) {
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
}
