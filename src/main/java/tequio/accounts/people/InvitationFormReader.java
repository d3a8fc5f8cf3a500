package tequio.accounts.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.SubjectLookup;
import tequio.territory.Gazetteer;

/** Reads the form of an invitation and checks that its government and commitments exist. */
@Component
class InvitationFormReader {

  private final Gazetteer gazetteer;
  private final SubjectLookup subjects;
  private final Clock clock;

  InvitationFormReader(Gazetteer gazetteer, SubjectLookup subjects, Clock clock) {
    this.gazetteer = gazetteer;
    this.subjects = subjects;
    this.clock = clock;
  }

  /** Returns an empty form in which the role starts today. */
  InvitationForm empty(InvitationScope office) {
    var where = office.government().orElse(gazetteer.federation().key());
    return InvitationForm.empty(LocalDate.ofInstant(clock.instant(), gazetteer.get(where).zone()));
  }

  InvitationForm read(Map<String, String> written, InvitationScope office) {
    return new InvitationForm.Reading(
            written, office, gazetteer, subjects, new TreeSet<>(), new TreeSet<>())
        .read();
  }
}
