package tequio.problem.page;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tequio.problem.content.Problem;
import tequio.problem.outcome.ProblemOutcomeSource;
import tequio.problem.record.ProblemRecord;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.page.ContentView;
import tequio.publishing.page.GovernmentPlaces;
import tequio.territory.Gazetteer;
import tequio.territory.Government;
import tequio.web.Texts;

/** Reads what the page of a problem shows beside the problem itself. */
@Component
class ProblemPages {

  private final DocumentKind<Problem> kind;
  private final List<ProblemOutcomeSource> outcomes;
  private final GovernmentPlaces places;
  private final Gazetteer gazetteer;

  ProblemPages(
      DocumentKind<Problem> kind,
      ObjectProvider<ProblemOutcomeSource> outcomes,
      GovernmentPlaces places,
      Gazetteer gazetteer) {
    this.kind = kind;
    this.outcomes = outcomes.orderedStream().toList();
    this.places = places;
    this.gazetteer = gazetteer;
  }

  ProblemPage of(Government government, ProblemRecord its, Texts t) {
    return new ProblemPage(
        government,
        its,
        ContentView.of(kind, its.problem(), gazetteer::nameOf),
        outcomes.stream().flatMap(it -> it.list(its.document()).stream()).toList(),
        places.of(government, t));
  }
}
