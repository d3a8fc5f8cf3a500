package tequio.secretariat.record;

import org.springframework.stereotype.Component;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.kind.FactKind;
import tequio.secretariat.decision.MeetingDecision;
import tequio.secretariat.meeting.AgendaRequest;
import tequio.secretariat.meeting.Meeting;
import tequio.secretariat.meeting.MeetingCancellation;
import tequio.secretariat.meeting.MeetingClosing;
import tequio.secretariat.meeting.MeetingOpening;

/** The kinds of sessions and of facts about them. */
@Component
public record SessionFactKinds(
    DocumentKind<Meeting> meeting,
    FactKind<MeetingOpening> opening,
    FactKind<MeetingClosing> closing,
    FactKind<MeetingCancellation> cancellation,
    FactKind<MeetingDecision> decision,
    FactKind<AgendaRequest> request) {}
