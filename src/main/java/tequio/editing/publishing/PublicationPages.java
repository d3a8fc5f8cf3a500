package tequio.editing.publishing;

import org.springframework.stereotype.Component;
import tequio.accounts.caller.Caller;
import tequio.editing.draft.Draft;
import tequio.plan.publication.Outcome;
import tequio.territory.Gazetteer;
import tequio.web.form.Form;

/** Puts together what is looked at before publishing. */
@Component
class PublicationPages {

  private final Gazetteer gazetteer;
  private final SecondPerson second;

  PublicationPages(Gazetteer gazetteer, SecondPerson second) {
    this.gazetteer = gazetteer;
    this.second = second;
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
