package tequio.assessment.ranking.intake;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tequio.assessment.instrument.Instrument;
import tequio.assessment.ranking.RankingEntry;
import tequio.assessment.scoring.ScoreRange;
import tequio.kernel.Page;
import tequio.territory.Gazetteer;
import tequio.territory.Government;
import tequio.web.Texts;

/**
 * The form by which somebody brings an edition of a ranking, and what was understood of it.
 *
 * @param typed fields as they were sent
 * @param understood empty before anything was sent
 * @param problems names of the fields that are wrong
 */
public record RankingUploadPage(
    Government government,
    List<Instrument> instruments,
    Map<String, String> typed,
    Optional<RankingSheet> understood,
    Set<String> problems,
    Gazetteer gazetteer)
    implements Page {

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  public String typed(String field) {
    return typed.getOrDefault(field, "");
  }

  public String path() {
    return "/trabajo/" + government.key() + "/clasificaciones";
  }

  /** Whether it can be confirmed. */
  public boolean isGood() {
    return problems.isEmpty() && understood.filter(RankingSheet::isGood).isPresent();
  }

  public String name(RankingEntry entry) {
    return gazetteer.nameOf(entry.government());
  }

  public static String score(RankingEntry entry, Texts t) {
    return entry
        .score()
        .find()
        .map(it -> score(it, t))
        .orElseGet(() -> t.say("assessment.ranking.no-data"));
  }

  private static String score(ScoreRange range, Texts t) {
    return range.isExact()
        ? t.number(range.low())
        : t.say("assessment.range", t.number(range.low()), t.number(range.high()));
  }

  @Override
  public int status() {
    boolean wrong = understood.filter(it -> !it.isGood()).isPresent() || !problems.isEmpty();
    return wrong ? 422 : 200;
  }
}
