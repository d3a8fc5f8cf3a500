package tequio.search.index;

import static java.util.stream.Collectors.toCollection;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Known;
import tequio.kernel.PartialDate;
import tequio.plan.version.PlanVersion;
import tequio.search.document.MatchedField;
import tequio.search.document.SearchDocument;
import tequio.search.document.SearchField;
import tequio.territory.Gazetteer;

/** Filter values of a search document: government, state, topic, dates. */
@Component
class SearchFacets {

  private static final int MOST_YEARS = 20;

  private final Gazetteer gazetteer;

  SearchFacets(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Returns the governments with all their names. */
  Stream<SearchField> places(GovernmentKey home, List<GovernmentKey> jointly) {
    return Stream.concat(Stream.of(home), jointly.stream())
        .flatMap(key -> gazetteer.find(key).stream())
        .map(it -> it.fullName() + " " + it.name() + " " + gazetteer.nicknames(it.key()))
        .map(names -> new SearchField(MatchedField.PLACE, names));
  }

  SearchDocument.Places narrowing(
      GovernmentKey home, List<GovernmentKey> jointly, Set<Integer> goals, Set<Integer> years) {
    var states =
        Stream.concat(Stream.of(home), jointly.stream())
            .map(key -> key.state().value())
            .collect(toCollection(LinkedHashSet::new));
    return new SearchDocument.Places(states, goals, years, Set.of());
  }

  /** Returns the years of its dates; without dates, those of its plans. */
  static Set<Integer> years(
      Known<PartialDate> start, Known<PartialDate> end, List<PlanVersion> plans) {
    var own = years(start, end);
    if (!own.isEmpty()) {
      return own;
    }
    var all = new TreeSet<Integer>();
    plans.forEach(plan -> all.addAll(years(plan.content().start(), plan.content().end())));
    return all;
  }

  static Set<Integer> years(Known<PartialDate> start, Known<PartialDate> end) {
    var first = start.find().or(end::find).map(it -> it.first().getYear());
    var last = end.find().or(start::find).map(it -> it.last().getYear());
    if (first.isEmpty() || last.isEmpty()) {
      return Set.of();
    }
    return IntStream.rangeClosed(first.get(), Math.min(last.get(), first.get() + MOST_YEARS))
        .boxed()
        .collect(toCollection(TreeSet::new));
  }
}
