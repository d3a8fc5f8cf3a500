package tequio.editing.publication;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Caller;
import tequio.editing.confirmation.ConfirmationPage;
import tequio.editing.confirmation.DraftPromises;
import tequio.editing.draft.Draft;
import tequio.editing.office.PublishingOffices;
import tequio.editing.preview.PublicationPreview;
import tequio.plan.publication.Outcome;
import tequio.territory.Gazetteer;
import tequio.web.Texts;
import tequio.web.form.Form;
import tequio.web.form.FormData;

/** Builds the pages before publishing. */
@Component
class PublicationPages {

  private final Gazetteer gazetteer;
  private final FourEyesApproval second;
  private final DraftPromises promises;
  private final BoardPlans board;
  private final PublishingOffices offices;

  PublicationPages(
      Gazetteer gazetteer,
      FourEyesApproval second,
      DraftPromises promises,
      BoardPlans board,
      PublishingOffices offices) {
    this.gazetteer = gazetteer;
    this.second = second;
    this.promises = promises;
    this.board = board;
    this.offices = offices;
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
        board.now(prepared),
        board.afterwards(prepared),
        second.asksSecond(prepared, person));
  }

  PublicationPage page(PublicationPreview prepared, Caller.Person person, Form form) {
    return new PublicationPage(
        gazetteer.get(prepared.government()),
        prepared,
        prepared.planDifferences(gazetteer::nameOf),
        prepared.changed(gazetteer::nameOf),
        second.look(prepared, person),
        offices.question("publish.office", prepared.government()),
        form);
  }

  /** The form to begin with; why commitments leave was said already. */
  Form begun(PublicationPreview prepared, Texts t) {
    var reason =
        prepared.takenOut().stream()
            .map(it -> t.say("publish.leaves", it.id().number(), it.removed().orElse("")))
            .collect(joining("\n"));
    var plan = Draft.Id.plan(prepared.government(), prepared.code()).ref();
    return Form.of(offices.suggested(plan, Map.of("reason", List.of(reason))));
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
