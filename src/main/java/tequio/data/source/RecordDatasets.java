package tequio.data.source;

import static tequio.data.dataset.Column.moment;
import static tequio.data.dataset.Column.number;
import static tequio.data.dataset.Column.text;

import java.util.List;
import tequio.data.dataset.Codes;
import tequio.data.dataset.Column;
import tequio.data.dataset.Dataset;
import tequio.data.source.DatasetRows.Of;
import tequio.ledger.history.Envelope;
import tequio.plan.snapshot.ChangeKind;
import tequio.plan.snapshot.PublishedChange;

/** What changed, and the entries of the public record that prove it. */
final class RecordDatasets {

  static Dataset<?> changes(DatasetRows walks) {
    return new Dataset<Of<PublishedChange>>(
        "cambios",
        CommonColumns.all(
            CommonColumns.where(Of::government),
            List.of(
                Column.<Of<PublishedChange>, ChangeKind>code(
                        "clase", Codes.CHANGE, row -> row.it().kind())
                    .key(),
                Column.<Of<PublishedChange>>text("asunto", row -> row.it().subject()).key(),
                Column.<Of<PublishedChange>>number("version", row -> row.it().version()).key(),
                text("titulo", row -> row.it().title()),
                text("motivo", row -> row.it().reason())),
            CommonColumns.whoSaysIt(row -> row.it().provenance())),
        walks::changes);
  }

  /** Only envelopes: a body can be erased where the law demands it, and is read at its entry. */
  static Dataset<?> entries(DatasetRows walks) {
    return new Dataset<Of<Envelope>>(
        "bitacora",
        CommonColumns.all(
            CommonColumns.where(Of::government),
            List.of(
                Column.<Of<Envelope>>number("asiento", row -> row.it().seq()).key(),
                text("clase_de_asiento", row -> row.it().kind()),
                text("asunto", row -> row.it().subject()),
                number("version", row -> row.it().version()),
                number("forma", row -> row.it().v()),
                text("registrado_por", row -> row.it().office()),
                moment("registrado", row -> row.it().at()),
                text("sha256", row -> row.it().sha256()))),
        walks::envelopes);
  }

  private RecordDatasets() {}
}
