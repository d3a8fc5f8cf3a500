package tequio.data.source;

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
import tequio.publishing.kind.FactKind;
import tequio.publishing.kind.KindDataset;
import tequio.publishing.kind.KindRegistry;
import tequio.publishing.kind.PublicKind;
import tequio.publishing.version.StatedFact;
import tequio.publishing.version.StatedFacts;

/**
 * Datasets of facts, one for each kind that the engine stores; a correction keeps the row of its
 * fact.
 */
@Component
@Order(40)
class FactDatasets implements DatasetProvider {

  private final KindRegistry kinds;
  private final StatedFacts facts;
  private final GovernmentNameHistory names;

  FactDatasets(KindRegistry kinds, StatedFacts facts, GovernmentNameHistory names) {
    this.kinds = kinds;
    this.facts = facts;
    this.names = names;
  }

  @Override
  public List<Dataset<?>> list() {
    return kinds.facts().stream()
        .filter(PublicKind::isStoredHere)
        .flatMap(it -> of(it).stream())
        .<Dataset<?>>map(it -> it)
        .toList();
  }

  private <F extends Record> Optional<Dataset<GovernmentRow<StatedFact<F>>>> of(FactKind<F> kind) {
    return kind.dataset().map(it -> new Dataset<>(it.name(), columns(kind, it), rows(kind)));
  }

  private <F extends Record> Dataset.Rows<GovernmentRow<StatedFact<F>>> rows(FactKind<F> kind) {
    return (extent, asOf, walker) ->
        ContentColumns.keys(extent)
            .ifPresent(keys ->
                names.<StatedFact<F>>named(
                    asOf,
                    it -> it.fact().government(),
                    take -> facts.each(kind, keys, asOf.until(), take),
                    walker));
  }

  private static <F extends Record> List<Column<GovernmentRow<StatedFact<F>>>> columns(
      FactKind<F> kind, KindDataset dataset) {
    return CommonColumns.all(
        CommonColumns.where(GovernmentRow::government),
        List.of(
            Column.<GovernmentRow<StatedFact<F>>>text("asunto", row -> row.it().about().code())
                .key(),
            Column.<GovernmentRow<StatedFact<F>>>number("numero", row -> row.it().number()).key(),
            Column.number("corrige", row -> row.it().corrects())),
        ContentColumns.of(dataset, kind.content(), row -> row.it().content()),
        CommonColumns.whoSaysIt(row -> row.it().provenance()));
  }
}
