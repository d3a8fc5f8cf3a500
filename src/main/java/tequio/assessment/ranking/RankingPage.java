package tequio.assessment.ranking;

import java.util.List;
import java.util.Optional;
import tequio.assessment.instrument.Instrument;
import tequio.kernel.Page;
import tequio.territory.Government;
import tequio.web.Texts;

/**
 * An edition of a ranking, or a part of it that is comparable.
 *
 * @param editions all editions of this ranking, newest first
 * @param state only municipalities of this state; empty for all
 * @param band only of this population; empty for all
 * @param states those that have an entry
 */
public record RankingPage(
    RankingEdition edition,
    Instrument instrument,
    List<RankingEdition> editions,
    RankingTable table,
    Optional<Government> state,
    Optional<PopulationBand> band,
    List<Government> states)
    implements Page {

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
        .map(range ->
            range.isExact()
                ? t.number(range.low())
                : t.say("assessment.range", t.number(range.low()), t.number(range.high())))
        .orElseGet(() -> t.say("assessment.ranking.no-data"));
  }

  public boolean isEven() {
    return table.isSuspiciouslyEven(edition.highest());
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

  /** The address of a part. */
  public String path(String state, String band) {
    var query = new java.util.StringJoiner("&", "?", "").setEmptyValue("");
    if (!state.isEmpty()) {
      query.add("estado=" + state);
    }
    if (!band.isEmpty()) {
      query.add("poblacion=" + band);
    }
    return edition.path() + query;
  }
}
