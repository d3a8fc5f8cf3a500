package tequio.editing.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Caller;
import tequio.editing.confirmation.ConfirmationPage;
import tequio.editing.confirmation.DraftPromises;
import tequio.editing.draft.Draft;
import tequio.editing.preview.PublicationPreview;
import tequio.plan.publication.Outcome;
import tequio.plan.version.CurrentPlan;
import tequio.plan.version.PlanSummary;
import tequio.plan.version.PublishedPlans;
import tequio.territory.Gazetteer;
import tequio.web.form.Form;
import tequio.web.form.FormData;

/** Builds the pages before publishing. */
@Component
class PublicationPages {

  private final Gazetteer gazetteer;
  private final FourEyesApproval second;
  private final DraftPromises promises;
  private final PublishedPlans published;
  private final Clock clock;

  PublicationPages(
      Gazetteer gazetteer,
      FourEyesApproval second,
      DraftPromises promises,
      PublishedPlans published,
      Clock clock) {
    this.gazetteer = gazetteer;
    this.second = second;
    this.promises = promises;
    this.published = published;
    this.clock = clock;
  }

  /** Everything that becomes public, before it does. */
  ConfirmationPage confirmation(
      PublicationPreview prepared, Caller.Person person, FormData answers) {
    return new ConfirmationPage(
        gazetteer.get(prepared.government()),
        prepared,
        promises.of(prepared),
        answers.one("office"),
        answers.one("reason"),
        boardShows(prepared),
        boardShowsInstead(prepared),
        second.asksSecond(prepared, person));
  }

  /** The plan that the board shows today, where that is another. */
  private Optional<String> boardShows(PublicationPreview prepared) {
    return another(published.listOf(prepared.government()), prepared);
  }

  /** The plan that it shows once this one is published, where that is another. */
  private Optional<String> boardShowsInstead(PublicationPreview prepared) {
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

  PublicationPage page(PublicationPreview prepared, Caller.Person person, Form form) {
    return new PublicationPage(
        gazetteer.get(prepared.government()),
        prepared,
        prepared.planDifferences(gazetteer::nameOf),
        prepared.changed(gazetteer::nameOf),
        second.look(prepared, person),
        form);
  }

  /** Where it is looked at; where nothing is drafted any more, that leads to the plan. */
  String path(PublicationPreview prepared) {
    return Draft.Id.plan(prepared.government(), prepared.code()).path() + "/publicacion";
  }

  /** Where it is said that it is public. */
  String address(Outcome.Published done) {
    return Draft.Id.plan(done.government(), done.code()).path() + "/publicado";
  }
}
