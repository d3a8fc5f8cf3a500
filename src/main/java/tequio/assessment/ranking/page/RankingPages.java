package tequio.assessment.ranking.page;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tequio.assessment.catalogue.Instruments;
import tequio.assessment.instrument.Instrument;
import tequio.assessment.ranking.ComputedEdition;
import tequio.assessment.ranking.ComputedEntries;
import tequio.assessment.ranking.ComputedRankings;
import tequio.assessment.ranking.PopulationBand;
import tequio.assessment.ranking.RankingEdition;
import tequio.assessment.ranking.RankingEntry;
import tequio.assessment.ranking.RankingTable;
import tequio.assessment.ranking.Rankings;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Known;
import tequio.territory.Gazetteer;
import tequio.territory.Government;

/** Makes the pages of editions of rankings. */
@Component
class RankingPages {

  private final Rankings rankings;
  private final ComputedRankings computed;
  private final Instruments instruments;
  private final Gazetteer gazetteer;

  RankingPages(
      Rankings rankings, ComputedRankings computed, Instruments instruments, Gazetteer gazetteer) {
    this.rankings = rankings;
    this.computed = computed;
    this.instruments = instruments;
    this.gazetteer = gazetteer;
  }

  /** Newest first. */
  List<ShownEdition> editions(List<RankingEdition> stored, List<ComputedEdition> computed) {
    return Stream.concat(
            stored.stream().map(it -> new ShownEdition(it, Optional.empty())),
            computed.stream().map(it -> new ShownEdition(it.edition(), Optional.of(it))))
        .sorted(comparing((ShownEdition it) -> it.edition().edition()).reversed())
        .toList();
  }

  RankingPage page(ShownEdition shown, List<ShownEdition> editions, RankingSet.Asked asked) {
    var set = set(asked);
    var computed = shown.computed().map(this.computed::entries);
    var entries =
        computed.map(ComputedEntries::entries).orElseGet(() -> rankings.entries(shown.edition()));
    var part = new ArrayList<>(entries.stream().filter(holds(set)).toList());
    if (computed.isPresent() && !set.isAll()) {
      part.addAll(withoutResult(part, set));
    }
    var before = editions.stream().skip(editions.indexOf(shown) + 1L).findFirst();
    return new RankingPage(
        shown,
        instrument(shown.edition()),
        editions,
        RankingTable.of(part, it -> gazetteer.get(it.government())),
        set,
        new RankingPage.Choices(states(entries), rankings.list()),
        before,
        before.map(this::byGovernment).orElseGet(Map::of),
        computed.map(ComputedEntries::results).orElseGet(Map::of));
  }

  private Instrument instrument(RankingEdition it) {
    return instruments.find(it.instrument(), it.instrumentVersion()).orElseThrow();
  }

  private List<RankingEntry> entries(ShownEdition it) {
    return it.computed()
        .map(its -> computed.entries(its).entries())
        .orElseGet(() -> rankings.entries(it.edition()));
  }

  private Map<GovernmentKey, RankingEntry> byGovernment(ShownEdition it) {
    return entries(it).stream().collect(toMap(RankingEntry::government, one -> one));
  }

  private RankingSet set(RankingSet.Asked asked) {
    var state =
        GovernmentKey.find(asked.state()).filter(GovernmentKey::isState).flatMap(gazetteer::find);
    var band = PopulationBand.find(asked.band());
    var list = rankings.editions(asked.list()).stream().findFirst();
    if (!asked.state().isEmpty() && state.isEmpty()
        || !asked.band().isEmpty() && band.isEmpty()
        || !asked.list().isEmpty() && list.isEmpty()) {
      throw RankingController.nothingThere();
    }
    return new RankingSet(state, band, list);
  }

  private Predicate<RankingEntry> holds(RankingSet set) {
    var listed = set.list().map(this::keys);
    return it ->
        (set.state().isEmpty() || it.government().state().equals(set.state().get().key()))
            && (set.band().isEmpty()
                || set.band().equals(PopulationBand.of(gazetteer.get(it.government()))))
            && (listed.isEmpty() || listed.get().contains(it.government()));
  }

  private Set<GovernmentKey> keys(RankingEdition list) {
    return rankings.entries(list).stream().map(RankingEntry::government).collect(toSet());
  }

  /** Municipalities of the set of which nobody published a result. */
  private List<RankingEntry> withoutResult(List<RankingEntry> part, RankingSet set) {
    var known = new HashSet<>(part.stream().map(RankingEntry::government).toList());
    return gazetteer.listMunicipalities().stream()
        .map(Government::key)
        .filter(it -> !known.contains(it))
        .map(it -> new RankingEntry(it, Known.notSeen(), Optional.empty()))
        .filter(holds(set))
        .toList();
  }

  private List<Government> states(List<RankingEntry> entries) {
    return entries.stream()
        .map(it -> it.government().state())
        .distinct()
        .sorted()
        .map(gazetteer::get)
        .toList();
  }
}
