package tequio.data.source;

import static tequio.data.dataset.Column.moment;
import static tequio.data.dataset.Column.number;
import static tequio.data.dataset.Column.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tequio.data.dataset.Column;
import tequio.data.dataset.CommonColumns;
import tequio.data.dataset.Dataset;
import tequio.data.dataset.DatasetProvider;
import tequio.data.dataset.GovernmentNameHistory;
import tequio.data.dataset.GovernmentRow;
import tequio.data.scope.AsOf;
import tequio.data.scope.DatasetScope;
import tequio.kernel.GovernmentKey;
import tequio.ledger.history.Envelope;
import tequio.ledger.history.Envelopes;

/** Dataset of the entries of the public record, which prove the other datasets. */
@Component
@Order(20)
class RecordDatasets implements DatasetProvider {

  private final Envelopes envelopes;
  private final GovernmentNameHistory names;

  RecordDatasets(Envelopes envelopes, GovernmentNameHistory names) {
    this.envelopes = envelopes;
    this.names = names;
  }

  /** Contains envelopes only, since bodies may be erased by law and are shown with their entry. */
  @Override
  public List<Dataset<?>> list() {
    return List.of(
        new Dataset<GovernmentRow<Envelope>>(
            "bitacora",
            CommonColumns.all(
                CommonColumns.where(GovernmentRow::government),
                List.of(
                    Column.<GovernmentRow<Envelope>>number("asiento", row -> row.it().seq()).key(),
                    text("clase_de_asiento", row -> row.it().kind()),
                    text("asunto", row -> row.it().subject()),
                    number("version", row -> row.it().version()),
                    number("forma", row -> row.it().v()),
                    text("registrado_por", row -> row.it().office()),
                    moment("registrado", row -> row.it().at()),
                    text("sha256", row -> row.it().sha256()))),
            this::each));
  }

  /** Passes the entries; for a plan or commitment, those of its whole government. */
  private void each(DatasetScope extent, AsOf asOf, Consumer<GovernmentRow<Envelope>> walker) {
    var range =
        extent instanceof DatasetScope.Range it
            ? it
            : new DatasetScope.Range(extent, "", Optional.empty());
    var within =
        new Envelopes.Of(
            extent.government().map(GovernmentKey::value).orElse(""), range.from(), range.beyond());
    names.named(
        asOf, Envelope::government, take -> envelopes.each(within, asOf.until(), take), walker);
  }
}
