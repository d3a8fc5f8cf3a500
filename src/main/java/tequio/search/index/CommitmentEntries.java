package tequio.search.index;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tequio.kernel.Text;
import tequio.plan.commitment.CommitmentContent;
import tequio.plan.headline.Facts;
import tequio.plan.headline.FactsOf;
import tequio.plan.indicator.Indicator;
import tequio.plan.published.CommitmentVersion;
import tequio.plan.published.PlanVersion;
import tequio.plan.published.Tracking;
import tequio.plan.roadmap.Activity;
import tequio.plan.roadmap.Party;
import tequio.plan.roadmap.Responsible;
import tequio.plan.roadmap.Sdg;
import tequio.plan.roadmap.SdgLink;
import tequio.search.entry.Entry;
import tequio.search.entry.EntryKind;
import tequio.search.entry.Part;
import tequio.search.entry.Standings;
import tequio.search.entry.Why;

/** A commitment and its activities as entries of the search. */
@Component
class CommitmentEntries {

  private final Surroundings surroundings;

  CommitmentEntries(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  List<Entry> of(CommitmentVersion version, Tracking tracking, List<PlanVersion> plans) {
    var expected =
        plans.stream().findFirst().map(PlanVersion::content).flatMap(FactsOf::expectation);
    var facts = FactsOf.commitment(version.content(), tracking, expected);
    var activities = version.content().activities().or(List.of());
    var entries = new ArrayList<Entry>();
    entries.add(commitment(version, plans, facts));
    IntStream.range(0, activities.size())
        .mapToObj(i -> activity(version, plans, activities.get(i), facts.activities().get(i)))
        .forEach(entries::add);
    return entries;
  }

  private Entry commitment(CommitmentVersion version, List<PlanVersion> plans, Facts facts) {
    var key = version.key();
    var content = version.content();
    var parts =
        Stream.of(
                wording(content), people(content), activityTitles(content), around(version, plans))
            .flatMap(it -> it)
            .toList();
    return new Entry(
        key.ref().toString(),
        EntryKind.COMMITMENT,
        key.government().value(),
        key.number(),
        String.valueOf(key.number()),
        plans.stream().findFirst().map(plan -> plan.content().title().words()),
        parts,
        null,
        places(version, plans, content.start(), content.end()),
        Standings.of(facts));
  }

  private Entry activity(
      CommitmentVersion version, List<PlanVersion> plans, Activity activity, Facts facts) {
    var key = version.key();
    var start = activity.start().isKnown() ? activity.start() : version.content().start();
    var end = activity.end().isKnown() ? activity.end() : version.content().end();
    return new Entry(
        key.ref("activity", activity.number()).toString(),
        EntryKind.ACTIVITY,
        key.government().value(),
        key.number(),
        key.number() + "#actividad-" + activity.number(),
        Optional.of(version.content().title().words()),
        Stream.concat(wording(activity), around(version, List.of())).toList(),
        null,
        places(version, plans, start, end),
        Standings.of(facts));
  }

  private Entry.Places places(
      CommitmentVersion version,
      List<PlanVersion> plans,
      tequio.kernel.Known<tequio.kernel.PartialDate> start,
      tequio.kernel.Known<tequio.kernel.PartialDate> end) {
    var goals =
        version.content().sdg().or(List.of()).stream()
            .map(SdgLink::goal)
            .collect(toCollection(TreeSet::new));
    return surroundings.narrowing(
        version.key().government(),
        version.jointly(),
        goals,
        Surroundings.years(start, end, plans));
  }

  private static Stream<Part> wording(CommitmentContent content) {
    return Stream.of(
            Stream.of(new Part(Why.NAME, content.title().words())),
            content.identifiers().stream().map(it -> new Part(Why.IDENTIFIER, it.code())),
            Part.of(Why.TOPIC, content.topic()),
            Part.of(Why.PROBLEM, content.problem()),
            Part.of(Why.OBJECTIVE, content.objective()),
            Part.of(Why.RESULT, content.finalResult()),
            Part.of(Why.PRODUCT, content.products(), Text::words),
            Part.of(Why.GOAL, content.goals(), Text::words),
            content.indicators().or(List.of()).stream()
                .map(Indicator::name)
                .map(name -> new Part(Why.INDICATOR, name.words())),
            Part.of(Why.PROOF, content.meansOfVerification(), Text::words))
        .flatMap(it -> it);
  }

  private static Stream<Part> wording(Activity activity) {
    return Stream.of(
            Stream.of(new Part(Why.NAME, activity.title().words())),
            Part.of(Why.PRODUCT, activity.product()),
            Part.of(Why.PROOF, activity.meansOfVerification()),
            Part.of(Why.RESPONSIBLE, activity.responsible(), Responsible::office),
            Part.of(Why.ORGANISATION, activity.coResponsible(), Party::name))
        .flatMap(it -> it);
  }

  private static Stream<Part> people(CommitmentContent content) {
    return Stream.of(
            Part.of(Why.RESPONSIBLE, content.responsible(), Responsible::office),
            Part.of(Why.ORGANISATION, content.coResponsible(), Party::name),
            Part.of(Why.ORGANISATION, content.supporting(), Party::name))
        .flatMap(it -> it);
  }

  private static Stream<Part> activityTitles(CommitmentContent content) {
    return Part.of(Why.ACTIVITY, content.activities(), activity -> activity.title().words());
  }

  private Stream<Part> around(CommitmentVersion version, List<PlanVersion> plans) {
    return Stream.of(
            version.content().sdg().or(List.of()).stream()
                .map(link -> Sdg.get(link.goal()))
                .distinct()
                .map(goal -> new Part(Why.SDG, "ODS " + goal.number() + " " + goal.spanish())),
            plans.stream().map(plan -> new Part(Why.PLAN, plan.content().title().words())),
            surroundings.places(version.key().government(), version.jointly()))
        .flatMap(it -> it);
  }
}
