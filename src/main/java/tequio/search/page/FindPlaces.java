package tequio.search.page;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.kernel.GovernmentKey;
import tequio.plan.published.PlanSummary;
import tequio.plan.published.PublishedPlans;
import tequio.search.entry.EntryKind;
import tequio.search.question.Answer;
import tequio.search.question.Asked;
import tequio.territory.Found;
import tequio.territory.Gazetteer;
import tequio.territory.Government;

/** Finds the governments that a page of answers shows: before all else, those called so. */
@Component
class FindPlaces {

  private static final int PAGE = 20;
  private static final int FIRST = 3;
  private static final int MOST = 3_000;

  private final Gazetteer gazetteer;
  private final PublishedPlans published;

  FindPlaces(Gazetteer gazetteer, PublishedPlans published) {
    this.gazetteer = gazetteer;
    this.published = published;
  }

  Places of(Asked asked, Answer answer) {
    if (!asked.filters().isOpenToPlaces() || asked.filters().year().isPresent()) {
      return Places.NONE;
    }
    var found = gazetteer.search(asked.question().asked(), MOST);
    if (!isWorthSaying(found.closeness(), answer)) {
      return Places.NONE;
    }
    var all = found.governments().stream().filter(it -> isIn(it, asked.filters().state())).toList();
    var shown = shown(all, asked);
    return new Places(found.closeness(), shown, all.size(), shown.isEmpty() ? Map.of() : plans());
  }

  /** A name that is only like it, or a part of it, is worth saying where nothing is better. */
  private static boolean isWorthSaying(Found.Closeness closeness, Answer answer) {
    return switch (closeness) {
      case SAME -> true;
      case SIMILAR -> answer.closeness() != Answer.Closeness.ALL || !answer.taken().isEmpty();
      case PARTLY -> answer.closeness() == Answer.Closeness.NOTHING;
      case NOTHING, NOTHING_ASKED -> false;
    };
  }

  private static boolean isIn(Government government, Optional<Government> state) {
    return state.isEmpty() || government.key().state().equals(state.get().key());
  }

  private static List<Government> shown(List<Government> all, Asked asked) {
    var kind = asked.filters().kind();
    if (kind.isEmpty()) {
      return asked.page() == 1 ? all.subList(0, Math.min(FIRST, all.size())) : List.of();
    }
    if (!kind.get().equals(EntryKind.PLACE)) {
      return List.of();
    }
    int from = Math.min(all.size(), (asked.page() - 1) * PAGE);
    return all.subList(from, Math.min(all.size(), from + PAGE));
  }

  private Map<GovernmentKey, Long> plans() {
    return published.listAll().stream()
        .filter(PlanSummary::stands)
        .collect(groupingBy(PlanSummary::government, counting()));
  }
}
