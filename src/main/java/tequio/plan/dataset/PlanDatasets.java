package tequio.plan.dataset;

import static tequio.data.dataset.Column.date;
import static tequio.data.dataset.Column.list;
import static tequio.data.dataset.Column.number;
import static tequio.data.dataset.Column.text;

import java.util.List;
import java.util.function.Function;
import tequio.data.dataset.Column;
import tequio.data.dataset.CommonColumns;
import tequio.data.dataset.Dataset;
import tequio.data.dataset.GovernmentRow;
import tequio.data.dataset.GovernmentSnapshot;
import tequio.kernel.GovernmentKey;
import tequio.plan.content.PlanContent;
import tequio.plan.dataset.PlanCodes.GovernmentKind;
import tequio.plan.snapshot.ToldPlan;

/** Datasets of governments and of their plans. */
final class PlanDatasets {

  private record Counted<T>(T it, Counts counts) {}

  static Dataset<?> governments(DatasetRows walks) {
    return new Dataset<Counted<GovernmentSnapshot>>(
        "gobiernos",
        CommonColumns.all(
            CommonColumns.named(Counted::it),
            List.of(
                Column.code("tipo", PlanCodes.GOVERNMENT, row -> kind(row.it.key())),
                CommonColumns.fictional(Counted::it),
                number("poblacion_2020", row -> row.it.population()),
                number("planes", row -> row.counts.plans()),
                number("compromisos", row -> row.counts.commitments()),
                number("compromisos_con_reporte", row -> row.counts.spokenOf())),
            counts()),
        (extent, asOf, walker) ->
            walks.governments(
                extent, asOf, (it, counts) -> walker.accept(new Counted<>(it, counts))));
  }

  static Dataset<?> plans(DatasetRows walks) {
    return new Dataset<Counted<GovernmentRow<ToldPlan>>>(
        "planes",
        CommonColumns.all(
            CommonColumns.where(row -> row.it.government()),
            plan(),
            List.of(
                number("compromisos", row -> row.counts.commitments()),
                number("compromisos_dichos", content(PlanContent::commitmentsStated)),
                number("compromisos_con_reporte", row -> row.counts.spokenOf())),
            counts(),
            CommonColumns.whoSaysIt(row -> row.it.it().version().provenance())),
        (extent, asOf, walker) ->
            walks.plans(extent, asOf, (it, counts) -> walker.accept(new Counted<>(it, counts))));
  }

  private static List<Column<Counted<GovernmentRow<ToldPlan>>>> plan() {
    return List.of(
        Column.<Counted<GovernmentRow<ToldPlan>>>text("plan", content(PlanContent::code)).key(),
        number("version", row -> row.it.it().version().version()),
        text("titulo", content(PlanContent::title)),
        text("idioma", content(it -> it.title().lang())),
        text("junto_con", content(it -> CommonColumns.keys(it.jointly()))),
        date("inicio", content(PlanContent::start)),
        date("fin", content(PlanContent::end)),
        date("aprobado", content(PlanContent::approved)),
        date("presentado", content(PlanContent::presented)),
        date("se_reporta_desde", content(PlanContent::reportingSince)),
        text("espacio_de_dialogo", content(PlanContent::dialogueSpace)),
        list("encabezan", content(PlanContent::leads)),
        text("retirado", row -> row.it.it().withdrawn() ? "si" : "no"));
  }

  private static <T> Function<Counted<GovernmentRow<ToldPlan>>, T> content(
      Function<PlanContent, T> part) {
    return row -> part.apply(row.it.it().content());
  }

  private static <T> List<Column<Counted<T>>> counts() {
    return List.of(
        number("actividades", row -> row.counts.reported().of()),
        number("actividades_reportadas", row -> row.counts.reported().done()),
        number("actividades_verificadas", row -> row.counts.verified().done()));
  }

  private static GovernmentKind kind(GovernmentKey key) {
    if (key.isFederation()) {
      return GovernmentKind.FEDERATION;
    }
    return key.isState() ? GovernmentKind.STATE : GovernmentKind.MUNICIPALITY;
  }

  private PlanDatasets() {}
}
