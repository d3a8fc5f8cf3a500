package tequio.secretariat.session;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;
import tequio.publishing.version.PublicationTerms;
import tequio.secretariat.agreement.AgreementActs;
import tequio.secretariat.agreement.MeetingAgreement;
import tequio.secretariat.live.LiveAgreement;
import tequio.secretariat.meeting.MeetingClosing;
import tequio.secretariat.record.MeetingFacts;

/** Publishes what a session decided and agreed, and its minutes. */
@Component
class ResultPublication {

  private final MeetingFacts facts;
  private final AgreementActs agreements;
  private final SessionResults results;
  private final SessionMinutes minutes;

  ResultPublication(
      MeetingFacts facts,
      AgreementActs agreements,
      SessionResults results,
      SessionMinutes minutes) {
    this.facts = facts;
    this.agreements = agreements;
    this.results = results;
    this.minutes = minutes;
  }

  void publish(SessionBoard board, PublicationTerms terms, LocalDate day) {
    var meeting = board.session().meeting();
    for (var decision : board.decisions()) {
      if (!decision.isOpen() && !decision.published()) {
        facts.decide(meeting, results.decision(board, decision, day), terms);
        results.markPublished(meeting, decision);
      }
    }
    for (var agreement : board.agreements()) {
      if (agreement.agreement().isEmpty()) {
        int number =
            agreements.publish(
                meeting.government(),
                content(board, agreement, day),
                terms.on(PartialDate.of(day)));
        results.markPublished(meeting, agreement, number);
      }
    }
  }

  void publishMinutes(SessionBoard board, MeetingClosing closing, PublicationTerms terms) {
    minutes.publish(board, closing, terms);
  }

  private static MeetingAgreement content(
      SessionBoard board, LiveAgreement agreement, LocalDate day) {
    return new MeetingAgreement(
        Text.spanish(agreement.what()),
        Text.spanish(agreement.owner()),
        PartialDate.of(agreement.due()),
        Text.spanish(agreement.proof()),
        Integer.parseInt(board.session().meeting().code()),
        agreement.item(),
        agreement.decision(),
        PartialDate.of(day));
  }
}
