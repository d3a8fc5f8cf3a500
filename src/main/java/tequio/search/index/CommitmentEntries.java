package tequio.search.index;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tequio.kernel.Known;
import tequio.kernel.Text;
import tequio.plan.content.CommitmentContent;
import tequio.plan.indicator.Indicator;
import tequio.plan.roadmap.Activity;
import tequio.plan.roadmap.NamedOrganisation;
import tequio.plan.roadmap.ResponsibleOffice;
import tequio.plan.roadmap.Sdg;
import tequio.plan.roadmap.SdgLink;
import tequio.plan.status.StatusFacts;
import tequio.plan.status.StatusFactsCollector;
import tequio.plan.version.CommitmentVersion;
import tequio.plan.version.PlanVersion;
import tequio.plan.version.ReportsAndVerifications;
import tequio.publishing.kind.ContentComponent;
import tequio.search.document.MatchedField;
import tequio.search.document.SearchDocument;
import tequio.search.document.SearchDocumentKind;
import tequio.search.document.SearchField;
import tequio.search.document.StatusTimeline;

/** Search documents of a commitment and its activities. */
@Component
class CommitmentEntries {

  /** Components with a field of their own in the index. */
  private static final Set<String> WITH_PART =
      Set.of(
          "topic",
          "problem",
          "objective",
          "finalResult",
          "products",
          "goals",
          "meansOfVerification");

  private final SearchFacets surroundings;

  CommitmentEntries(SearchFacets surroundings) {
    this.surroundings = surroundings;
  }

  List<SearchDocument> of(
      CommitmentVersion version, ReportsAndVerifications tracking, List<PlanVersion> plans) {
    var expected =
        plans.stream()
            .findFirst()
            .map(PlanVersion::content)
            .flatMap(StatusFactsCollector::expectation);
    var facts = StatusFactsCollector.commitment(version.content(), tracking, expected);
    var activities = version.content().activities().or(List.of());
    var entries = new ArrayList<SearchDocument>();
    entries.add(commitment(version, plans, facts));
    IntStream.range(0, activities.size())
        .mapToObj(i -> activity(version, plans, activities.get(i), facts.activities().get(i)))
        .forEach(entries::add);
    return entries;
  }

  private SearchDocument commitment(
      CommitmentVersion version, List<PlanVersion> plans, StatusFacts facts) {
    var key = version.key();
    var content = version.content();
    var parts =
        Stream.of(
                wording(content), people(content), activityTitles(content), around(version, plans))
            .flatMap(it -> it)
            .toList();
    return new SearchDocument(
        key.ref().toString(),
        SearchDocumentKind.COMMITMENT,
        key.government().value(),
        key.number(),
        String.valueOf(key.number()),
        plans.stream().findFirst().map(plan -> plan.content().title().words()),
        parts,
        null,
        places(version, plans, content.start(), content.end()),
        StatusTimeline.of(facts));
  }

  private SearchDocument activity(
      CommitmentVersion version, List<PlanVersion> plans, Activity activity, StatusFacts facts) {
    var key = version.key();
    var start = activity.start().isKnown() ? activity.start() : version.content().start();
    var end = activity.end().isKnown() ? activity.end() : version.content().end();
    return new SearchDocument(
        key.ref("activity", activity.number()).toString(),
        SearchDocumentKind.ACTIVITY,
        key.government().value(),
        key.number(),
        key.number() + "#actividad-" + activity.number(),
        Optional.of(version.content().title().words()),
        Stream.concat(wording(activity), around(version, List.of())).toList(),
        null,
        places(version, plans, start, end),
        StatusTimeline.of(facts));
  }

  private SearchDocument.Places places(
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
        SearchFacets.years(start, end, plans));
  }

  private static Stream<SearchField> wording(CommitmentContent content) {
    return Stream.of(
            Stream.of(new SearchField(MatchedField.NAME, content.title().words())),
            content.identifiers().stream()
                .map(it -> new SearchField(MatchedField.IDENTIFIER, it.code())),
            SearchField.of(MatchedField.TOPIC, content.topic()),
            SearchField.of(MatchedField.PROBLEM, content.problem()),
            SearchField.of(MatchedField.OBJECTIVE, content.objective()),
            SearchField.of(MatchedField.RESULT, content.finalResult()),
            SearchField.of(MatchedField.PRODUCT, content.products(), Text::words),
            SearchField.of(MatchedField.GOAL, content.goals(), Text::words),
            content.indicators().or(List.of()).stream()
                .map(Indicator::name)
                .map(name -> new SearchField(MatchedField.INDICATOR, name.words())),
            SearchField.of(MatchedField.PROOF, content.meansOfVerification(), Text::words),
            otherWording(content))
        .flatMap(it -> it);
  }

  /** Returns the texts of components without a field of their own. */
  private static Stream<SearchField> otherWording(CommitmentContent content) {
    return ContentComponent.of(CommitmentContent.class).stream()
        .filter(it -> !WITH_PART.contains(it.name()))
        .map(it -> it.read(content))
        .filter(Known.class::isInstance)
        .flatMap(it -> ((Known<?>) it).find().stream())
        .flatMap(it -> it instanceof List<?> several ? several.stream() : Stream.of(it))
        .filter(Text.class::isInstance)
        .map(it -> new SearchField(MatchedField.TEXT, ((Text) it).words()));
  }

  private static Stream<SearchField> wording(Activity activity) {
    return Stream.of(
            Stream.of(new SearchField(MatchedField.NAME, activity.title().words())),
            SearchField.of(MatchedField.PRODUCT, activity.product()),
            SearchField.of(MatchedField.PROOF, activity.meansOfVerification()),
            SearchField.of(
                MatchedField.RESPONSIBLE, activity.responsible(), ResponsibleOffice::office),
            SearchField.of(
                MatchedField.ORGANISATION, activity.coResponsible(), NamedOrganisation::name))
        .flatMap(it -> it);
  }

  private static Stream<SearchField> people(CommitmentContent content) {
    return Stream.of(
            SearchField.of(
                MatchedField.RESPONSIBLE, content.responsible(), ResponsibleOffice::office),
            SearchField.of(
                MatchedField.ORGANISATION, content.coResponsible(), NamedOrganisation::name),
            SearchField.of(
                MatchedField.ORGANISATION, content.supporting(), NamedOrganisation::name))
        .flatMap(it -> it);
  }

  private static Stream<SearchField> activityTitles(CommitmentContent content) {
    return SearchField.of(
        MatchedField.ACTIVITY, content.activities(), activity -> activity.title().words());
  }

  private Stream<SearchField> around(CommitmentVersion version, List<PlanVersion> plans) {
    return Stream.of(
            version.content().sdg().or(List.of()).stream()
                .map(link -> Sdg.get(link.goal()))
                .distinct()
                .map(goal ->
                    new SearchField(
                        MatchedField.SDG,
                        "ODS "
                            + goal.number()
                            + " "
                            + goal.spanish()
                            + " · SDG "
                            + goal.english())),
            plans.stream()
                .map(plan -> new SearchField(MatchedField.PLAN, plan.content().title().words())),
            surroundings.places(version.key().government(), version.jointly()))
        .flatMap(it -> it);
  }
}
