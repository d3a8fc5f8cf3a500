package tequio.secretariat.link.page;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.secretariat.agreement.AgreementForm;
import tequio.secretariat.agreement.AgreementReader;
import tequio.secretariat.link.CapabilityLink;
import tequio.secretariat.link.MeetingReplies;
import tequio.secretariat.live.LivePresence;
import tequio.secretariat.live.LiveSessions;
import tequio.secretariat.minutes.MinutesReader;
import tequio.secretariat.record.MeetingReader;
import tequio.secretariat.session.SessionBoard;
import tequio.secretariat.session.SessionBoards;
import tequio.storage.TenantContext;
import tequio.territory.Government;
import tequio.web.form.Form;
import tequio.web.form.FormData;

/** Builds the pages of links. */
@Component
class LinkPages {

  private final MeetingReader meetings;
  private final AgreementReader agreements;
  private final MinutesReader minutes;
  private final MeetingReplies replies;
  private final LinkBoards boards;

  LinkPages(
      MeetingReader meetings,
      AgreementReader agreements,
      MinutesReader minutes,
      MeetingReplies replies,
      LinkBoards boards) {
    this.meetings = meetings;
    this.agreements = agreements;
    this.minutes = minutes;
    this.replies = replies;
    this.boards = boards;
  }

  Optional<SeatLinkPage> seat(Government government, String ticket, CapabilityLink link) {
    var subject = link.subject();
    var board = boards.find(link);
    var presence = board.flatMap(it -> LinkBoards.presence(it, link.holder()));
    return meetings
        .find(subject.government(), subject.code())
        .map(its ->
            new SeatLinkPage(
                government,
                ticket,
                its,
                replies.find(subject, link.holder()),
                presence,
                presence
                    .filter(LivePresence::isPresent)
                    .flatMap(there -> board.flatMap(SessionBoard::openDecision)),
                minutes.find(subject.government(), subject.code()),
                Form.of(FormData.NONE)));
  }

  Optional<AgreementLinkPage> agreement(
      Government government, String ticket, CapabilityLink link, Form form) {
    return agreements
        .find(government.key(), link.subject().code())
        .map(it -> new AgreementLinkPage(government, ticket, it, AgreementForm.REPORT, form));
  }

  /** Reads the session that a link is about, if it has begun. */
  @Component
  static class LinkBoards {

    private final LiveSessions sessions;
    private final SessionBoards boards;
    private final TenantContext tenants;

    LinkBoards(LiveSessions sessions, SessionBoards boards, TenantContext tenants) {
      this.sessions = sessions;
      this.boards = boards;
      this.tenants = tenants;
    }

    Optional<SessionBoard> find(CapabilityLink link) {
      return tenants.within(
          List.of(link.subject().government()),
          () -> sessions.find(link.subject()).map(boards::of));
    }

    /** Finds the last presence of an appointment. */
    static Optional<LivePresence> presence(SessionBoard board, String appointment) {
      return board.presences().stream()
          .filter(it -> it.appointment().equals(appointment))
          .reduce((earlier, later) -> later);
    }
  }
}
