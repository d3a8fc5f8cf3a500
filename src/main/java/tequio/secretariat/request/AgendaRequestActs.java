package tequio.secretariat.request;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;
import tequio.publishing.version.PublicationTerms;
import tequio.secretariat.meeting.AgendaRequest;
import tequio.secretariat.meeting.MeetingState;
import tequio.secretariat.record.MeetingFacts;
import tequio.secretariat.record.MeetingRecord;
import tequio.territory.Gazetteer;

/** Takes requests for a public session and answers them in public. */
@Component
@Transactional
public class AgendaRequestActs {

  /** Rules of requests. */
  public enum Rule implements BusinessRuleException.Rule {
    /** The session is not public, or not to come any more. */
    NOT_RECEIVED,
    /** Too many wait for an answer. */
    TOO_MANY,
    ANSWERED_BEFORE
  }

  private final AgendaRequests requests;
  private final MeetingFacts facts;
  private final Gazetteer gazetteer;

  AgendaRequestActs(AgendaRequests requests, MeetingFacts facts, Gazetteer gazetteer) {
    this.requests = requests;
    this.facts = facts;
    this.gazetteer = gazetteer;
  }

  public void ask(MeetingRecord meeting, String words, Optional<String> by) {
    if (!isReceiving(meeting)) {
      throw new BusinessRuleException(Rule.NOT_RECEIVED);
    }
    if (!requests.add(meeting.document(), words, by)) {
      throw new BusinessRuleException(Rule.TOO_MANY);
    }
  }

  /** Puts a request on the agenda, or leaves it with a public reason. */
  public void answer(
      MeetingRecord meeting, int number, Optional<String> leftBecause, PublicationTerms terms) {
    var request = requests.find(meeting.document(), number);
    if (request.isEmpty() || !requests.answer(meeting.document(), number)) {
      throw new BusinessRuleException(Rule.ANSWERED_BEFORE);
    }
    var zone = gazetteer.get(meeting.document().government()).zone();
    var answer =
        new AgendaRequest(
            PartialDate.of(LocalDate.ofInstant(request.get().asked(), zone)),
            Text.spanish(request.get().words()),
            request.get().by().map(Text::spanish),
            leftBecause.isEmpty(),
            leftBecause.map(Text::spanish));
    facts.answer(meeting.document(), answer, terms.on(PartialDate.of(meeting.today())));
  }

  /** Whether somebody may ask for an item of a session now. */
  public static boolean isReceiving(MeetingRecord meeting) {
    return meeting.meeting().open() && meeting.state() == MeetingState.CALLED && meeting.isComing();
  }
}
