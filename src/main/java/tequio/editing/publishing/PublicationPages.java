package tequio.editing.publishing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Caller;
import tequio.editing.confirmation.ConfirmationPage;
import tequio.editing.confirmation.DraftPromises;
import tequio.editing.draft.Draft;
import tequio.plan.publication.Outcome;
import tequio.plan.published.CurrentPlan;
import tequio.plan.published.PlanSummary;
import tequio.plan.published.PublishedPlans;
import tequio.territory.Gazetteer;
import tequio.web.form.Answers;
import tequio.web.form.Form;

/** Puts together what is looked at before publishing. */
@Component
class PublicationPages {

  private final Gazetteer gazetteer;
  private final SecondPerson second;
  private final DraftPromises promises;
  private final PublishedPlans published;
  private final Clock clock;

  PublicationPages(
      Gazetteer gazetteer,
      SecondPerson second,
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
  ConfirmationPage confirmation(Prepared prepared, Caller.Person person, Answers answers) {
    return new ConfirmationPage(
        gazetteer.get(prepared.government()),
        prepared,
        promises.of(prepared),
        answers.one("office"),
        answers.one("reason"),
        boardShowsInstead(prepared),
        second.asksSecond(prepared, person));
  }

  /** The plan that stands on the board once this one is published, where that is another. */
  private Optional<String> boardShowsInstead(Prepared prepared) {
    var government = gazetteer.get(prepared.government());
    var today = LocalDate.ofInstant(clock.instant(), government.zone());
    var all = new ArrayList<>(published.listOf(government.key()));
    var first = all.stream().filter(prepared::isOf).map(PlanSummary::first).findFirst();
    all.removeIf(prepared::isOf);
    all.add(prepared.summary(clock.instant(), first.orElse(clock.instant())));
    return CurrentPlan.of(all, today)
        .filter(it -> !prepared.isOf(it))
        .map(it -> it.title().words());
  }

  PublicationPage page(Prepared prepared, Caller.Person person, Form form) {
    return new PublicationPage(
        gazetteer.get(prepared.government()),
        prepared,
        prepared.planDifferences(gazetteer::nameOf),
        prepared.changed(gazetteer::nameOf),
        second.look(prepared, person),
        form);
  }

  /** Where it is looked at; where nothing is drafted any more, that leads to the plan. */
  String path(Prepared prepared) {
    return Draft.Id.plan(prepared.government(), prepared.code()).path() + "/publicacion";
  }

  /** Where everybody reads it. */
  String address(Outcome.Published done) {
    return gazetteer.get(done.government()).path() + "/plan/" + done.code();
  }
}
