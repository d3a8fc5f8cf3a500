package tequio.plan.dataset;

import static tequio.data.dataset.Column.code;
import static tequio.data.dataset.Column.date;
import static tequio.data.dataset.Column.list;
import static tequio.data.dataset.Column.number;
import static tequio.data.dataset.Column.text;

import java.util.List;
import java.util.function.Function;
import tequio.data.dataset.Column;
import tequio.data.dataset.CommonColumns;
import tequio.data.dataset.ContentCells;
import tequio.data.dataset.Dataset;
import tequio.data.dataset.GovernmentRow;
import tequio.kernel.Known;
import tequio.kernel.Provenance;
import tequio.kernel.ReportingParty;
import tequio.plan.content.CommitmentContent;
import tequio.plan.kind.PlanSections;
import tequio.plan.progress.ProgressReport;
import tequio.plan.roadmap.NamedOrganisation;
import tequio.plan.roadmap.SdgLink;
import tequio.plan.snapshot.CommitmentSnapshot;
import tequio.plan.view.ActivityView;
import tequio.publishing.kind.ContentComponent;

/** Datasets of commitments and of the activities of their roadmaps. */
final class CommitmentDatasets {

  /** Activity with its commitment. */
  private record Activity(GovernmentRow<CommitmentSnapshot> of, ActivityView step) {}

  static Dataset<?> commitments(DatasetRows walks) {
    return new Dataset<>(
        "compromisos",
        CommonColumns.all(
            key(it -> it),
            plan(),
            words(),
            roadmap(),
            further(),
            standing(),
            CommonColumns.whoSaysIt(from())),
        walks::commitments);
  }

  static Dataset<?> activities(DatasetRows walks) {
    return new Dataset<>(
        "actividades",
        CommonColumns.all(
            key(Activity::of),
            activity(),
            said(),
            CommonColumns.whoSaysIt(it -> it.of.it().promise().version().provenance())),
        (extent, asOf, walker) ->
            walks.commitments(
                extent,
                asOf,
                told ->
                    told.it()
                        .promise()
                        .steps()
                        .forEach(step -> walker.accept(new Activity(told, step)))));
  }

  /** Returns the key columns of a commitment, for datasets with rows below one. */
  static <R> List<Column<R>> key(Function<R, GovernmentRow<CommitmentSnapshot>> of) {
    return CommonColumns.all(
        CommonColumns.where((R row) -> of.apply(row).government()),
        List.of(
            Column.<R>number("compromiso", row -> of.apply(row).it().promise().number()).key()));
  }

  private static Function<GovernmentRow<CommitmentSnapshot>, Provenance> from() {
    return row -> row.it().promise().version().provenance();
  }

  private static <T> Function<GovernmentRow<CommitmentSnapshot>, T> content(
      Function<CommitmentContent, T> part) {
    return row -> part.apply(row.it().promise().content());
  }

  private static List<Column<GovernmentRow<CommitmentSnapshot>>> plan() {
    return List.of(
        number("version", row -> row.it().promise().version().version()),
        text("plan_gobierno", row -> row.it().plan().map(CommitmentSnapshot.PlanName::government)),
        text("plan", row -> row.it().plan().map(CommitmentSnapshot.PlanName::code)),
        text("retirado", row -> row.it().withdrawn() ? "si" : "no"),
        text("junto_con", row -> CommonColumns.keys(row.it().promise().version().jointly())),
        text("direccion", row -> row.it().promise().address()));
  }

  private static List<Column<GovernmentRow<CommitmentSnapshot>>> words() {
    return List.of(
        text("titulo", content(CommitmentContent::title)),
        text("idioma", content(it -> it.title().lang())),
        list(
            "identificadores",
            content(
                it -> it.identifiers().stream().map(CommitmentContent.Identifier::code).toList())),
        text("tema", content(CommitmentContent::topic)),
        text("problema", content(CommitmentContent::problem)),
        text("objetivo", content(CommitmentContent::objective)));
  }

  private static List<Column<GovernmentRow<CommitmentSnapshot>>> roadmap() {
    return List.of(
        list("dependencias", content(it -> PlanCells.offices(it.responsible()))),
        list("corresponsables", content(it -> names(it.coResponsible()))),
        list("apoyan", content(it -> names(it.supporting()))),
        text("resultado_final", content(CommitmentContent::finalResult)),
        list("productos", content(it -> CommonColumns.words(it.products()))),
        list("metas", content(it -> CommonColumns.words(it.goals()))),
        list(
            "medios_de_verificacion", content(it -> CommonColumns.words(it.meansOfVerification()))),
        date("inicio", content(CommitmentContent::start)),
        date("fin", content(CommitmentContent::end)),
        list("ods", content(it -> it.sdg().map(CommitmentDatasets::sdg))));
  }

  private static List<Column<GovernmentRow<CommitmentSnapshot>>> further() {
    return ContentComponent.of(CommitmentContent.class).stream()
        .filter(it -> PlanSections.FURTHER.containsKey(it.name()))
        .map(it ->
            ContentCells.column(
                PlanSections.FURTHER.getOrDefault(it.name(), ""),
                it,
                content(Function.<CommitmentContent>identity())))
        .toList();
  }

  private static List<Column<GovernmentRow<CommitmentSnapshot>>> standing() {
    return List.of(
        code("situacion", PlanCodes.HEADLINE, row -> row.it().promise().standing().headline()),
        number("dias_de_atraso", row -> row.it().promise().standing().daysLate()),
        number("actividades", content(it -> it.activities().map(List::size))),
        number(
            "actividades_reportadas", row -> count(row, row.it().promise().reportedDone().done())),
        number(
            "actividades_verificadas",
            row -> count(row, row.it().promise().standing().done().done())),
        number("reportes", row -> row.it().reports().size()),
        number("verificaciones", row -> row.it().verifications().size()),
        date("ultimo_reporte", row -> row.it().promise().lastReport().map(ProgressReport::on)),
        number("partes_conocidas", row -> row.it().promise().parts().done()),
        number("partes_obligatorias", row -> row.it().promise().parts().of()));
  }

  /** Keeps a count missing, instead of zero, if the activities are not known. */
  private static Known<Integer> count(GovernmentRow<CommitmentSnapshot> row, int counted) {
    return row.it().promise().content().activities().map(all -> counted);
  }

  private static List<Column<Activity>> activity() {
    return List.of(
        Column.<Activity>number("actividad", row -> row.step.activity().number()).key(),
        text("titulo", row -> row.step.activity().title()),
        text("idioma", row -> row.step.activity().title().lang()),
        list("dependencias", row -> PlanCells.offices(row.step.activity().responsible())),
        list("corresponsables", row -> names(row.step.activity().coResponsible())),
        text("producto", row -> row.step.activity().product()),
        text("medio_de_verificacion", row -> row.step.activity().meansOfVerification()),
        date("inicio", row -> row.step.activity().start()),
        date("fin", row -> row.step.activity().end()));
  }

  private static List<Column<Activity>> said() {
    return List.of(
        code("situacion", PlanCodes.HEADLINE, row -> row.step.standing().headline()),
        number("dias_de_atraso", row -> row.step.standing().daysLate()),
        Column.maybe(
            "reporta_gobierno",
            PlanCodes.REPORTED,
            row -> row.step.last(ReportingParty.GOVERNMENT).map(ProgressReport::reported)),
        Column.maybe(
            "reporta_sociedad_civil",
            PlanCodes.REPORTED,
            row -> row.step.last(ReportingParty.CIVIL_SOCIETY).map(ProgressReport::reported)),
        number("actividades_reportadas", row -> row.step.isReportedDone() ? 1 : 0),
        number("actividades_verificadas", row -> row.step.standing().done().done()),
        number("reportes", row -> row.step.reports().size()),
        number(
            "pruebas",
            row -> row.step.reports().stream().mapToInt(it -> it.evidence().size()).sum()),
        number("verificaciones", row -> row.step.verifications().size()));
  }

  private static Known<List<String>> names(Known<List<NamedOrganisation>> parties) {
    return parties.map(all -> all.stream().map(NamedOrganisation::name).toList());
  }

  private static List<String> sdg(List<SdgLink> links) {
    return links.stream()
        .map(it -> it.indicator().or(it::target).orElse(String.valueOf(it.goal())))
        .toList();
  }

  private CommitmentDatasets() {}
}
