package tequio.assessment.ranking.page;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tequio.assessment.instrument.Instrument;
import tequio.assessment.ranking.FrozenResult;
import tequio.assessment.ranking.RankedGovernment;
import tequio.assessment.ranking.RankingEdition;
import tequio.assessment.ranking.RankingEntry;
import tequio.assessment.ranking.RankingTable;
import tequio.assessment.scoring.ScoreRange;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Page;
import tequio.territory.Government;
import tequio.web.Texts;

/**
 * An edition of a ranking, or a part of it that is comparable.
 *
 * @param editions all editions of this ranking, newest first
 * @param before the edition before it, where there is one
 * @param earlier its entries by government
 * @param results what the entry of each government follows from, where it follows from assessments
 *     that were frozen here
 */
public record RankingPage(
    ShownEdition shown,
    Instrument instrument,
    List<ShownEdition> editions,
    RankingTable table,
    RankingSet set,
    Choices choices,
    Optional<ShownEdition> before,
    Map<GovernmentKey, RankingEntry> earlier,
    Map<GovernmentKey, List<FrozenResult>> results)
    implements Page {

  /**
   * What the part can be narrowed to.
   *
   * @param states those that have an entry
   * @param lists rankings whose governments are a named list
   */
  public record Choices(List<Government> states, List<RankingEdition> lists) {}

  /** A dot of the map, in a square of 100. */
  public record Dot(String x, String y, boolean certain) {}

  /** "1", "1, empatado con 2 más", "entre 2 y 204". */
  public static String place(RankedGovernment it, Texts t) {
    if (!it.hasData()) {
      return t.say("assessment.ranking.no-data");
    }
    if (it.isCertain()) {
      return it.tied() == 0
          ? String.valueOf(it.best())
          : t.say("assessment.ranking.tied", it.best(), it.tied());
    }
    return t.say("assessment.ranking.between", it.best(), it.worst());
  }

  public static String score(RankedGovernment it, Texts t) {
    return it.score()
        .map(range -> score(range, t))
        .orElseGet(() -> t.say("assessment.ranking.no-data"));
  }

  private static String score(ScoreRange range, Texts t) {
    return range.isExact()
        ? t.number(range.low())
        : t.say("assessment.range", t.number(range.low()), t.number(range.high()));
  }

  /** Those of which an edition made by others says nothing but one and the same interval. */
  public List<AlikeGovernments> alike() {
    return isComputed() || before.isPresent() ? List.of() : AlikeGovernments.of(table.placed());
  }

  /** The others, which are told one by one. */
  public List<RankedGovernment> told() {
    var together = alike().stream().flatMap(it -> it.all().stream()).collect(toSet());
    return table.placed().stream().filter(it -> !together.contains(it)).toList();
  }

  public boolean isEven() {
    return table.isSuspiciouslyEven(edition().highest());
  }

  /** Where each stands in the country: longitude -118 to -86, latitude 14 to 33. */
  public List<Dot> dots() {
    return table.placed().stream()
        .flatMap(it ->
            it.government().position().find().stream()
                .map(at ->
                    new Dot(
                        String.format(
                            java.util.Locale.ROOT, "%.1f", (at.longitude() + 118) * 100 / 32),
                        String.format(
                            java.util.Locale.ROOT, "%.1f", (33 - at.latitude()) * 100 / 32),
                        it.score().orElseThrow().isExact())))
        .toList();
  }

  public RankingEdition edition() {
    return shown.edition();
  }

  public boolean isComputed() {
    return shown.computed().isPresent();
  }

  /** Assessments from which the place of a government follows. */
  public List<FrozenResult> results(RankedGovernment it) {
    return results.getOrDefault(it.government().key(), List.of());
  }

  /** Its score in the edition before; a blank where it had none. */
  public String earlier(RankedGovernment it, Texts t) {
    return Optional.ofNullable(earlier.get(it.government().key()))
        .flatMap(entry -> entry.score().find())
        .map(range -> score(range, t))
        .orElseGet(() -> t.say("assessment.ranking.no-data"));
  }

  /** Whether the edition before was measured with the same version of the same instrument. */
  public boolean isComparableToEarlier() {
    return before
        .filter(it ->
            it.edition().instrument().equals(edition().instrument())
                && it.edition().instrumentVersion() == edition().instrumentVersion())
        .isPresent();
  }
}
