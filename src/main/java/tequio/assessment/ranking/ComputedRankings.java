package tequio.assessment.ranking;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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
import tequio.kernel.PartialDate;

/**
 * Rankings of governments by assessments that were frozen here. An edition holds what is
 * comparable: one year, one version of an instrument. Where several independent assessments differ,
 * the interval of a government reaches from the lowest to the highest that any of them says.
 */
@Component
public class ComputedRankings {

  private record Key(String instrument, int year, int version, boolean self) {}

  private final FrozenResults results;
  private final Instruments instruments;
  private final Clock clock;

  ComputedRankings(FrozenResults results, Instruments instruments, Clock clock) {
    this.results = results;
    this.instruments = instruments;
    this.clock = clock;
  }

  /** Of everything that is published. */
  public List<ComputedEdition> list(String instrument) {
    return list(instrument, clock.instant().plus(Duration.ofDays(1)));
  }

  /**
   * By instrument, newest edition first, independent ones before self-assessments.
   *
   * @param instrument its code; all of them where it is empty
   * @param until only what was published before this moment
   */
  public List<ComputedEdition> list(String instrument, Instant until) {
    var versions =
        instruments.listVersions().stream()
            .collect(Collectors.toMap(it -> it.code() + "/" + it.version(), it -> it));
    return results.list(instrument, until).stream()
        .collect(groupingBy(ComputedRankings::key, LinkedHashMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .flatMap(it ->
            Optional.ofNullable(
                versions.get(it.getKey().instrument() + "/" + it.getKey().version()))
                .map(its -> edition(its, it.getKey(), it.getValue()))
                .stream())
        .sorted(
            comparing((ComputedEdition it) -> it.edition().code())
                .thenComparing(it -> it.edition().edition(), (a, b) -> b.compareTo(a))
                .thenComparing(ComputedEdition::self))
        .toList();
  }

  private static Key key(FrozenResult it) {
    return new Key(it.instrument(), it.year(), it.version(), it.capacity().isSelf());
  }

  private static ComputedEdition edition(
      Instrument instrument, Key key, List<FrozenResult> results) {
    var scale = RankingScale.of(instrument);
    var byGovernment =
        results.stream()
            .collect(groupingBy(FrozenResult::government, LinkedHashMap::new, Collectors.toList()));
    var entries =
        byGovernment.entrySet().stream()
            .map(it -> entry(it.getKey(), it.getValue(), scale))
            .toList();
    return new ComputedEdition(
        edition(instrument, key, scale), key.self(), entries, Map.copyOf(byGovernment));
  }

  private static RankingEdition edition(Instrument instrument, Key key, RankingScale scale) {
    return new RankingEdition(
        key.instrument(),
        key.year() + "-v" + key.version(),
        instrument.name(),
        instrument.summary(),
        key.instrument(),
        key.version(),
        scale.highest(),
        new PartialDate(String.valueOf(key.year())),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty());
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
