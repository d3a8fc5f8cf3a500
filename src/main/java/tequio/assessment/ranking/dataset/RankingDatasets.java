package tequio.assessment.ranking.dataset;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tequio.assessment.ranking.ComputedEdition;
import tequio.assessment.ranking.ComputedEntries;
import tequio.assessment.ranking.ComputedRankings;
import tequio.assessment.ranking.RankingEdition;
import tequio.assessment.ranking.RankingEntry;
import tequio.assessment.ranking.RankingTable;
import tequio.assessment.ranking.Rankings;
import tequio.data.dataset.Column;
import tequio.data.dataset.CommonColumns;
import tequio.data.dataset.Dataset;
import tequio.data.dataset.DatasetProvider;
import tequio.data.dataset.GovernmentNameHistory;
import tequio.data.dataset.GovernmentRow;
import tequio.data.scope.DatasetScope;
import tequio.territory.Gazetteer;

/** The dataset of all rankings, and the part of it that is one edition. */
@Component
@Order(50)
class RankingDatasets implements DatasetProvider {

  private static final String NAME = "clasificaciones";

  private final Rankings rankings;
  private final ComputedRankings computed;
  private final GovernmentNameHistory names;
  private final Gazetteer gazetteer;

  RankingDatasets(
      Rankings rankings,
      ComputedRankings computed,
      GovernmentNameHistory names,
      Gazetteer gazetteer) {
    this.rankings = rankings;
    this.computed = computed;
    this.names = names;
    this.gazetteer = gazetteer;
  }

  @Override
  public List<Dataset<?>> list() {
    return List.of(dataset(this::all));
  }

  /** Of an edition that was stored. */
  Dataset<?> of(RankingEdition edition) {
    return dataset(until -> stored(edition));
  }

  /** Of an edition that follows from assessments here. */
  Dataset<?> of(ComputedEdition edition) {
    return dataset(until -> computed(computed.entries(edition)));
  }

  private Dataset<GovernmentRow<RankingRow>> dataset(Function<Instant, Stream<RankingRow>> rows) {
    return new Dataset<>(
        NAME,
        columns(),
        (extent, asOf, walker) ->
            names.<RankingRow>named(
                asOf,
                row -> row.it().government().key(),
                take ->
                    sorted(rows.apply(asOf.until())).stream()
                        .filter(row -> holds(extent, row.it().government().key().value()))
                        .forEach(take),
                walker));
  }

  private Stream<RankingRow> all(Instant until) {
    return Stream.concat(
        rankings.listBefore(until).stream().flatMap(this::stored),
        computed.listBefore(until).stream().flatMap(this::computed));
  }

  private Stream<RankingRow> stored(RankingEdition edition) {
    return rows(edition, "otros", rankings.entries(edition));
  }

  private Stream<RankingRow> computed(ComputedEntries it) {
    return rows(
        it.of().edition(), it.of().self() ? "autoevaluacion" : "independiente", it.entries());
  }

  private Stream<RankingRow> rows(
      RankingEdition edition, String origin, List<RankingEntry> entries) {
    var table = RankingTable.of(entries, it -> gazetteer.get(it.government()));
    return Stream.concat(table.placed().stream(), table.withoutData().stream())
        .map(it -> new RankingRow(edition, origin, it));
  }

  private static List<RankingRow> sorted(Stream<RankingRow> rows) {
    var all = new ArrayList<>(rows.toList());
    all.sort(
        comparing((RankingRow row) -> row.it().government().key())
            .thenComparing(row -> row.edition().code())
            .thenComparing(row -> row.edition().edition())
            .thenComparing(RankingRow::origin));
    return all;
  }

  private static boolean holds(DatasetScope extent, String key) {
    return switch (extent) {
      case DatasetScope.Everything all -> true;
      case DatasetScope.OfGovernment(var home) ->
          home.isFederation() ? key.equals(home.value()) : key.startsWith(home.value());
      case DatasetScope.OfPlan plan -> false;
      case DatasetScope.OfCommitment commitment -> false;
      case DatasetScope.Range range -> range.holds(key) && holds(range.of(), key);
    };
  }

  private static List<Column<GovernmentRow<RankingRow>>> columns() {
    return CommonColumns.all(CommonColumns.where(GovernmentRow::government), key(), figures());
  }

  private static List<Column<GovernmentRow<RankingRow>>> key() {
    return List.of(
        Column.<GovernmentRow<RankingRow>>text("clasificacion", row -> row.it().edition().code())
            .key(),
        Column.<GovernmentRow<RankingRow>>text("edicion", row -> row.it().edition().edition())
            .key(),
        Column.<GovernmentRow<RankingRow>>text(
                "origen_de_la_clasificacion", row -> row.it().origin())
            .key());
  }

  private static List<Column<GovernmentRow<RankingRow>>> figures() {
    return List.of(
        Column.number("lugar_mejor", row -> row.it().best()),
        Column.number("lugar_peor", row -> row.it().worst()),
        Column.number("puntaje_minimo", row -> row.it().score().map(it -> it.low())),
        Column.number("puntaje_maximo", row -> row.it().score().map(it -> it.high())),
        Column.number("puntaje_tope", row -> row.it().edition().highest()),
        Column.number("criterios_cumplidos", row -> row.it().achieved().map(it -> it.done())),
        Column.number("criterios_que_aplican", row -> row.it().achieved().map(it -> it.of())),
        Column.text("instrumento_usado", row -> row.it().edition().instrument()),
        Column.number("instrumento_version", row -> row.it().edition().instrumentVersion()));
  }

  @Override
  public Optional<Instant> first() {
    return Optional.empty();
  }
}
