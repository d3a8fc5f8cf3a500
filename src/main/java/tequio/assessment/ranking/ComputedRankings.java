package tequio.assessment.ranking;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tequio.assessment.catalogue.Instruments;
import tequio.assessment.instrument.Instrument;
import tequio.assessment.scoring.ScoreRange;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Known;

/**
 * Rankings of governments by assessments that were frozen here. An edition holds what is
 * comparable: one year, one version of an instrument. Where several independent assessments differ,
 * the interval of a government reaches from the lowest to the highest that any of them says.
 */
@Component
public class ComputedRankings {

  private static final Comparator<ComputedEdition> ORDER =
      comparing((ComputedEdition it) -> it.edition().code())
          .thenComparing(it -> it.edition().edition(), (a, b) -> b.compareTo(a))
          .thenComparing(ComputedEdition::self);

  private final FrozenResults results;
  private final Instruments instruments;

  ComputedRankings(FrozenResults results, Instruments instruments) {
    this.results = results;
    this.instruments = instruments;
  }

  /**
   * By instrument, newest edition first, independent ones before self-assessments.
   *
   * @param instrument its code; all of them where it is empty
   */
  public List<ComputedEdition> list(String instrument) {
    var versions = versions(instrument);
    return results.editions(instrument).stream()
        .flatMap(it -> edition(it, versions).stream())
        .sorted(ORDER)
        .toList();
  }

  public ComputedEntries entries(ComputedEdition it) {
    return entries(it, results.list(counted(it)));
  }

  /** All editions by what was published before a moment, in the same order. */
  public List<ComputedEntries> listBefore(Instant until) {
    var versions = versions("");
    return results.listBefore(until).stream()
        .collect(groupingBy(ComputedRankings::key, LinkedHashMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .flatMap(it ->
            edition(counted(it.getKey(), it.getValue()), versions).stream()
                .map(its -> entries(its, it.getValue())))
        .sorted(comparing(ComputedEntries::of, ORDER))
        .toList();
  }

  private Map<String, Instrument> versions(String instrument) {
    var its = instrument.isEmpty() ? instruments.listVersions() : instruments.versions(instrument);
    return its.stream().collect(Collectors.toMap(it -> it.code() + "/" + it.version(), it -> it));
  }

  /** Without the number of its governments, which is not known yet. */
  private static FrozenResults.Edition key(FrozenResult it) {
    return new FrozenResults.Edition(
        it.instrument(), it.version(), it.year(), it.capacity().isSelf(), 0);
  }

  private static FrozenResults.Edition counted(
      FrozenResults.Edition it, List<FrozenResult> results) {
    long governments = results.stream().map(FrozenResult::government).distinct().count();
    return new FrozenResults.Edition(
        it.instrument(), it.version(), it.year(), it.self(), (int) governments);
  }

  private static FrozenResults.Edition counted(ComputedEdition it) {
    return new FrozenResults.Edition(
        it.instrument().code(), it.instrument().version(), it.year(), it.self(), it.governments());
  }

  /** Empty where the instrument is not here. */
  private static Optional<ComputedEdition> edition(
      FrozenResults.Edition it, Map<String, Instrument> versions) {
    return Optional.ofNullable(versions.get(it.instrument() + "/" + it.version()))
        .map(its -> new ComputedEdition(its, it.year(), it.self(), it.governments()));
  }

  private static ComputedEntries entries(ComputedEdition edition, List<FrozenResult> results) {
    var scale = RankingScale.of(edition.instrument());
    var byGovernment =
        results.stream()
            .collect(groupingBy(FrozenResult::government, LinkedHashMap::new, Collectors.toList()));
    var entries =
        byGovernment.entrySet().stream()
            .map(it -> entry(it.getKey(), it.getValue(), scale))
            .toList();
    return new ComputedEntries(edition, entries, Map.copyOf(byGovernment));
  }

  private static RankingEntry entry(
      GovernmentKey government, List<FrozenResult> its, RankingScale scale) {
    Known<ScoreRange> score =
        its.stream()
            .flatMap(it -> scale.score(it).stream())
            .reduce((a, b) -> new ScoreRange(a.low().min(b.low()), a.high().max(b.high())))
            .map(Known::of)
            .orElseGet(Known::notSeen);
    return new RankingEntry(
        government,
        score,
        its.size() == 1 ? Optional.of(its.getFirst().achieved()) : Optional.empty());
  }
}
