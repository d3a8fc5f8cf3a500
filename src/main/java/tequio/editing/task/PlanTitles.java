package tequio.editing.task;

import java.util.List;
import org.springframework.stereotype.Component;
import tequio.editing.draft.Draft;
import tequio.plan.version.PublishedPlans;

/** Titles of plans of which something is drafted. */
@Component
class PlanTitles {

  private final PublishedPlans published;

  PlanTitles(PublishedPlans published) {
    this.published = published;
  }

  String of(Draft.Id plan, List<Draft> drafted) {
    return drafted.stream()
        .filter(it -> it.id().equals(plan))
        .map(Draft::title)
        .findFirst()
        .or(() ->
            published
                .findPlan(plan.government(), plan.code())
                .map(it -> it.content().title().words()))
        .orElse(plan.code());
  }
}
