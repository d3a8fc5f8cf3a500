package tequio.plan.dataset;

import static tequio.data.dataset.Column.code;
import static tequio.data.dataset.Column.date;
import static tequio.data.dataset.Column.list;
import static tequio.data.dataset.Column.moment;
import static tequio.data.dataset.Column.number;
import static tequio.data.dataset.Column.text;

import java.util.List;
import tequio.data.dataset.Codes;
import tequio.data.dataset.Column;
import tequio.data.dataset.CommonColumns;
import tequio.data.dataset.Dataset;
import tequio.data.dataset.GovernmentRow;
import tequio.plan.progress.ProgressReport;
import tequio.plan.progress.Verification;
import tequio.plan.snapshot.CommitmentSnapshot;

/** Datasets of progress reports and of verifications. */
final class ReportDatasets {

  private record Line<T>(GovernmentRow<CommitmentSnapshot> of, CommitmentSnapshot.Said<T> said) {}

  static Dataset<?> reports(DatasetRows walks) {
    return new Dataset<Line<ProgressReport>>(
        "avances",
        CommonColumns.all(
            CommitmentDatasets.key(Line::of),
            List.of(
                Column.<Line<ProgressReport>>number("reporte", row -> row.said.number()).key(),
                number("actividad", row -> row.said.fact().activity()),
                code("quien_lo_dice", Codes.VOICE, row -> row.said.fact().voice()),
                text("registrado_por", row -> row.said.fact().by().name()),
                date("fecha", row -> row.said.fact().on()),
                code("reporta", PlanCodes.REPORTED, row -> row.said.fact().reported()),
                text("nota", row -> row.said.fact().note()),
                number("pruebas", row -> row.said.fact().evidence().size()),
                list("pruebas_donde", ReportDatasets::proofs),
                moment("registrado", row -> row.said.recorded()))),
        (extent, asOf, walker) ->
            walks.commitments(
                extent,
                asOf,
                told -> told.it().reports().forEach(it -> walker.accept(new Line<>(told, it)))));
  }

  static Dataset<?> verifications(DatasetRows walks) {
    return new Dataset<Line<Verification>>(
        "verificaciones",
        CommonColumns.all(
            CommitmentDatasets.key(Line::of),
            List.of(
                Column.<Line<Verification>>number("verificacion", row -> row.said.number()).key(),
                number("actividad", row -> row.said.fact().activity()),
                code("quien_lo_dice", Codes.VOICE, row -> row.said.fact().voice()),
                text("registrado_por", row -> row.said.fact().by().name()),
                date("fecha", row -> row.said.fact().on()),
                code("dictamen", PlanCodes.VERDICT, row -> row.said.fact().verdict()),
                text("motivo", row -> row.said.fact().reason()),
                moment("registrado", row -> row.said.recorded()))),
        (extent, asOf, walker) ->
            walks.commitments(
                extent,
                asOf,
                told ->
                    told.it().verifications().forEach(it -> walker.accept(new Line<>(told, it)))));
  }

  private static List<String> proofs(Line<ProgressReport> row) {
    return row.said.fact().evidence().stream()
        .map(it -> it.proves().words() + ": " + CommonColumns.source(it.where()))
        .toList();
  }

  private ReportDatasets() {}
}
