package tequio.search.index;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tequio.plan.published.PlanVersion;
import tequio.search.entry.Entry;
import tequio.search.entry.EntryKind;
import tequio.search.entry.Part;
import tequio.search.entry.Standings;
import tequio.search.entry.Why;

/** A plan as an entry of the search. */
@Component
class PlanEntries {

  private final Surroundings surroundings;

  PlanEntries(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  Entry of(PlanVersion plan) {
    var content = plan.content();
    return new Entry(
        plan.ref().toString(),
        EntryKind.PLAN,
        plan.government().value(),
        null,
        content.code(),
        Optional.empty(),
        parts(plan),
        plan.commitments().size(),
        surroundings.narrowing(
            plan.government(),
            content.jointly(),
            Set.of(),
            Surroundings.years(content.start(), content.end())),
        Standings.NONE);
  }

  private java.util.List<Part> parts(PlanVersion plan) {
    var content = plan.content();
    return Stream.of(
            Stream.of(new Part(Why.NAME, content.title().words())),
            Part.of(Why.RESPONSIBLE, content.leads(), name -> name),
            Part.of(Why.HAPPENING, content.dialogueSpace()),
            content.milestones().stream().map(it -> new Part(Why.HAPPENING, it.what().words())),
            surroundings.places(plan.government(), content.jointly()))
        .flatMap(it -> it)
        .toList();
  }
}
