package tequio.data.source;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tequio.data.dataset.Column;
import tequio.data.dataset.CommonColumns;
import tequio.data.dataset.Dataset;
import tequio.data.dataset.DatasetProvider;
import tequio.data.dataset.GovernmentNameHistory;
import tequio.data.dataset.GovernmentRow;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.kind.KindDataset;
import tequio.publishing.kind.KindRegistry;
import tequio.publishing.kind.PublicKind;
import tequio.publishing.version.DocumentVersion;
import tequio.publishing.version.Documents;

/**
 * Datasets of documents, one for each kind that the engine stores, with columns from its record.
 */
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
        ContentColumns.keys(extent)
            .ifPresent(keys ->
                names.<DocumentVersion<C>>named(
                    asOf,
                    it -> it.document().government(),
                    take -> documents.each(kind, keys, asOf.until(), take),
                    walker));
  }

  private static <C extends Record> List<Column<GovernmentRow<DocumentVersion<C>>>> columns(
      DocumentKind<C> kind, KindDataset dataset) {
    return CommonColumns.all(
        CommonColumns.where(GovernmentRow::government),
        List.of(
            Column.<GovernmentRow<DocumentVersion<C>>>text(
                    "documento", row -> row.it().document().code())
                .key(),
            Column.number("version", row -> row.it().version())),
        ContentColumns.of(dataset, kind.content(), row -> row.it().content()),
        CommonColumns.whoSaysIt(row -> row.it().provenance()));
  }

  @Override
  public Optional<Instant> first() {
    return documents.first();
  }
}
