package tequio.editing.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.editing.preview.PublicationPreview;
import tequio.plan.version.CurrentPlan;
import tequio.plan.version.PlanSummary;
import tequio.plan.version.PublishedPlans;
import tequio.territory.Gazetteer;

/** Titles of the plans that the public board shows before and after a publication. */
@Component
class BoardPlans {

  private final PublishedPlans published;
  private final Gazetteer gazetteer;
  private final Clock clock;

  BoardPlans(PublishedPlans published, Gazetteer gazetteer, Clock clock) {
    this.published = published;
    this.gazetteer = gazetteer;
    this.clock = clock;
  }

  /** The plan that it shows today, where that is another. */
  Optional<String> now(PublicationPreview prepared) {
    return another(published.listOf(prepared.government()), prepared);
  }

  /** The plan that it shows once this one is published, where that is another. */
  Optional<String> afterwards(PublicationPreview prepared) {
    var now = clock.instant();
    var all = new ArrayList<>(published.listOf(prepared.government()));
    var first = all.stream().filter(prepared::isOf).map(PlanSummary::first).findFirst();
    all.removeIf(prepared::isOf);
    all.add(prepared.summary(now, first.orElse(now)));
    return another(all, prepared);
  }

  private Optional<String> another(List<PlanSummary> plans, PublicationPreview prepared) {
    var zone = gazetteer.get(prepared.government()).zone();
    return CurrentPlan.of(plans, LocalDate.ofInstant(clock.instant(), zone))
        .filter(it -> !prepared.isOf(it))
        .map(it -> it.title().words());
  }
}
