package tequio.search.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tequio.kernel.GovernmentKey;
import tequio.plan.roadmap.Sdg;
import tequio.plan.status.CommitmentStatus;
import tequio.search.document.StatusTimeline;
import tequio.search.page.Facet.Choice;
import tequio.search.query.Filters;
import tequio.search.query.SearchResult;
import tequio.territory.Gazetteer;
import tequio.territory.Government;
import tequio.territory.NameNormalizer;
import tequio.web.Texts;

/** Values of each filter: those among the results, and the chosen one even without results. */
record FacetChoices(Filters filters, SearchResult.Choices found, Gazetteer gazetteer) {

  /** Returns the states of the results, in alphabetical order. */
  List<Choice> states() {
    var chosen = filters.state();
    var counts = found.states();
    return Stream.concat(
            counts.keySet().stream().flatMap(key -> GovernmentKey.find(key).stream()),
            chosen.map(Government::key).stream())
        .distinct()
        .flatMap(key -> gazetteer.find(key).stream())
        .sorted(Comparator.comparing(it -> NameNormalizer.fold(it.shortName())))
        .map(it ->
            new Choice(
                it.slug(),
                it.shortName(),
                counts.getOrDefault(it.key().value(), 0),
                chosen.equals(Optional.of(it))))
        .toList();
  }

  List<Choice> goals(Texts t) {
    var chosen = filters.goal();
    var counts = found.goals();
    return Sdg.listAll().stream()
        .filter(it -> counts.containsKey(word(it)) || chosen.equals(Optional.of(it.number())))
        .map(it ->
            new Choice(
                word(it),
                it.number()
                    + ". "
                    + (t.locale().equals(Texts.SPANISH) ? it.spanish() : it.english()),
                counts.getOrDefault(word(it), 0),
                chosen.equals(Optional.of(it.number()))))
        .toList();
  }

  List<Choice> standings(Texts t) {
    var chosen = filters.standing();
    var counts = found.standings();
    return Stream.of(CommitmentStatus.values())
        .filter(it -> counts.containsKey(StatusTimeline.word(it)) || chosen.equals(Optional.of(it)))
        .map(it ->
            new Choice(
                StatusTimeline.word(it),
                t.say(it),
                counts.getOrDefault(StatusTimeline.word(it), 0),
                chosen.equals(Optional.of(it))))
        .toList();
  }

  List<Choice> years() {
    var chosen = filters.year().map(String::valueOf);
    var years = new ArrayList<>(found.years().keySet());
    chosen.filter(it -> !years.contains(it)).ifPresent(years::add);
    return years.stream()
        .sorted()
        .map(it ->
            new Choice(it, it, found.years().getOrDefault(it, 0), chosen.equals(Optional.of(it))))
        .toList();
  }

  private static String word(Sdg goal) {
    return String.valueOf(goal.number());
  }
}
