package tequio.search.index;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tequio.plan.version.PlanVersion;
import tequio.search.document.MatchedField;
import tequio.search.document.SearchDocument;
import tequio.search.document.SearchDocumentKind;
import tequio.search.document.SearchField;
import tequio.search.document.StatusTimeline;

/** Search document of a plan. */
@Component
class PlanEntries {

  private final SearchFacets surroundings;

  PlanEntries(SearchFacets surroundings) {
    this.surroundings = surroundings;
  }

  SearchDocument of(PlanVersion plan) {
    var content = plan.content();
    return new SearchDocument(
        plan.ref().toString(),
        SearchDocumentKind.PLAN,
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
            SearchFacets.years(content.start(), content.end())),
        StatusTimeline.NONE);
  }

  private java.util.List<SearchField> parts(PlanVersion plan) {
    var content = plan.content();
    return Stream.of(
            Stream.of(new SearchField(MatchedField.NAME, content.title().words())),
            SearchField.of(MatchedField.RESPONSIBLE, content.leads(), name -> name),
            SearchField.of(MatchedField.HAPPENING, content.dialogueSpace()),
            content.milestones().stream()
                .map(it -> new SearchField(MatchedField.HAPPENING, it.what().words())),
            surroundings.places(plan.government(), content.jointly()))
        .flatMap(it -> it)
        .toList();
  }
}
