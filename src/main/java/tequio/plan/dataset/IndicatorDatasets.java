package tequio.plan.dataset;

import static tequio.data.dataset.Column.date;
import static tequio.data.dataset.Column.known;
import static tequio.data.dataset.Column.number;
import static tequio.data.dataset.Column.text;

import java.util.List;
import tequio.data.dataset.Column;
import tequio.data.dataset.CommonColumns;
import tequio.data.dataset.Dataset;
import tequio.data.dataset.GovernmentRow;
import tequio.plan.indicator.Indicator;
import tequio.plan.snapshot.CommitmentSnapshot;

/** Datasets of indicators and of their measurements. */
final class IndicatorDatasets {

  private record Measured(GovernmentRow<CommitmentSnapshot> of, Indicator indicator) {}

  private record Reading(Measured of, int number, Indicator.Measurement it) {}

  static Dataset<Measured> indicators(DatasetRows walks) {
    return new Dataset<>(
        "indicadores",
        CommonColumns.all(
            CommitmentDatasets.key(Measured::of),
            indicator(),
            levels(),
            List.of(number("mediciones", row -> row.indicator.measurements().size())),
            CommonColumns.whoSaysIt(row -> row.of.it().promise().version().provenance())),
        (extent, asOf, walker) ->
            walks.commitments(extent, asOf, told -> measured(told).forEach(walker)));
  }

  private static List<Measured> measured(GovernmentRow<CommitmentSnapshot> told) {
    return told.it().promise().content().indicators().or(List.of()).stream()
        .map(it -> new Measured(told, it))
        .toList();
  }

  private static List<Column<Measured>> indicator() {
    return List.of(
        Column.<Measured>number("indicador", row -> row.indicator.number()).key(),
        text("titulo", row -> row.indicator.name()),
        text("unidad", row -> row.indicator.unit()),
        known("frecuencia", PlanCodes.FREQUENCY, row -> row.indicator.frequency()),
        known("mejor", PlanCodes.BETTER, row -> row.indicator.better()));
  }

  private static List<Column<Measured>> levels() {
    return List.of(
        number("linea_base", row -> row.indicator.baseline().map(PlanCells::low)),
        number("linea_base_hasta", row -> row.indicator.baseline().map(PlanCells::high)),
        text("linea_base_escalon", row -> PlanCells.step(row.indicator.baseline())),
        date("linea_base_fecha", row -> row.indicator.baselineOn()),
        number("meta", row -> row.indicator.target().map(PlanCells::low)),
        number("meta_hasta", row -> row.indicator.target().map(PlanCells::high)),
        text("meta_escalon", row -> PlanCells.step(row.indicator.target())),
        date("meta_fecha", row -> row.indicator.targetOn()));
  }

  static Dataset<Reading> measurements(DatasetRows walks) {
    return new Dataset<>(
        "mediciones",
        CommonColumns.all(
            CommitmentDatasets.key(row -> row.of.of),
            reading(),
            CommonColumns.whoSaysIt(row -> row.of.of.it().promise().version().provenance())),
        (extent, asOf, walker) ->
            indicators(walks)
                .rows()
                .each(
                    extent,
                    asOf,
                    measured ->
                        DatasetRows.numbered(
                            measured.indicator.measurements(),
                            (number, it) -> walker.accept(new Reading(measured, number, it)))));
  }

  private static List<Column<Reading>> reading() {
    return List.of(
        Column.<Reading>number("indicador", row -> row.of.indicator.number()).key(),
        Column.<Reading>number("medicion", row -> row.number).key(),
        text("titulo", row -> row.of.indicator.name()),
        text("unidad", row -> row.of.indicator.unit()),
        date("fecha", row -> row.it.on()),
        number("valor", row -> PlanCells.low(row.it.level())),
        number("valor_hasta", row -> PlanCells.high(row.it.level())),
        text("valor_escalon", row -> PlanCells.step(row.it.level())),
        text("fuente_de_la_medicion", row -> row.it.source()));
  }

  private IndicatorDatasets() {}
}
