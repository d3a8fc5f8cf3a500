package tequio.secretariat.record;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.PartialDate;
import tequio.kernel.SubjectReference;
import tequio.publishing.kind.FactKind;
import tequio.publishing.version.FactPublisher;
import tequio.publishing.version.PublicationTerms;
import tequio.secretariat.decision.MeetingDecision;
import tequio.secretariat.meeting.AgendaRequest;
import tequio.secretariat.meeting.MeetingCancellation;
import tequio.secretariat.meeting.MeetingClosing;
import tequio.secretariat.meeting.MeetingOpening;

/** States facts about sessions. */
@Component
@Transactional
public class MeetingFacts {

  private final SessionFactKinds kinds;
  private final FactPublisher facts;

  MeetingFacts(SessionFactKinds kinds, FactPublisher facts) {
    this.kinds = kinds;
    this.facts = facts;
  }

  public void open(SubjectReference meeting, MeetingOpening opening, PublicationTerms terms) {
    state(kinds.opening(), meeting, opening, opening.day(), terms);
  }

  public void decide(SubjectReference meeting, MeetingDecision decision, PublicationTerms terms) {
    state(kinds.decision(), meeting, decision, decision.decided(), terms);
  }

  public void close(SubjectReference meeting, MeetingClosing closing, PublicationTerms terms) {
    state(kinds.closing(), meeting, closing, closing.held(), terms);
  }

  public void cancel(
      SubjectReference meeting, MeetingCancellation cancellation, PublicationTerms terms) {
    state(kinds.cancellation(), meeting, cancellation, cancellation.decided(), terms);
  }

  /** States the answer to a request, on the day that the terms say. */
  public void answer(SubjectReference meeting, AgendaRequest request, PublicationTerms terms) {
    facts.state(kinds.request(), meeting, request, terms);
  }

  private <F extends Record> void state(
      FactKind<F> kind,
      SubjectReference meeting,
      F content,
      PartialDate day,
      PublicationTerms terms) {
    facts.state(kind, meeting, content, terms.on(day));
  }
}
