package tequio.secretariat.session;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;
import tequio.profile.StateProfiles;
import tequio.profile.calendar.WorkingCalendar;
import tequio.publishing.version.PublicationTerms;
import tequio.secretariat.live.LiveItem;
import tequio.secretariat.live.LiveItem.LiveNote;
import tequio.secretariat.meeting.MeetingClosing;
import tequio.secretariat.minutes.Minutes;
import tequio.secretariat.minutes.MinutesActs;
import tequio.secretariat.minutes.MinutesItem;
import tequio.secretariat.minutes.MinutesNote;
import tequio.secretariat.record.MeetingReader;
import tequio.secretariat.record.MeetingRecord;

/** Writes the minutes of a session from what it holds. */
@Component
class SessionMinutes {

  private final MeetingReader meetings;
  private final StateProfiles profiles;
  private final MinutesActs minutes;

  SessionMinutes(MeetingReader meetings, StateProfiles profiles, MinutesActs minutes) {
    this.meetings = meetings;
    this.profiles = profiles;
    this.minutes = minutes;
  }

  void publish(SessionBoard board, MeetingClosing closing, PublicationTerms terms) {
    var document = board.session().meeting();
    var meeting = meetings.find(document.government(), document.code()).orElseThrow();
    minutes.publish(document, write(board, closing, meeting), terms.on(closing.held()));
  }

  private Minutes write(SessionBoard board, MeetingClosing closing, MeetingRecord meeting) {
    return new Minutes(
        Text.spanish("Acta: " + meeting.meeting().title().words()),
        closing.held(),
        closing.opened(),
        closing.closed(),
        meeting.meeting().mode(),
        meeting.meeting().place(),
        closing.basis(),
        closing.sectors(),
        closing.presences(),
        closing.quorum(),
        board.items().stream().map(it -> item(board, it)).toList(),
        List.of(),
        Optional.of(commentsUntil(board, closing)));
  }

  private PartialDate commentsUntil(SessionBoard board, MeetingClosing closing) {
    var government = board.session().meeting().government();
    var held = closing.held().first();
    var calendar = WorkingCalendar.of(profiles.on(government, held).profile());
    return PartialDate.of(calendar.plus(held, board.quorum().procedure().commentDays()));
  }

  private static MinutesItem item(SessionBoard board, LiveItem item) {
    return new MinutesItem(
        item.number(),
        Text.spanish(item.title()),
        item.notes().stream().map(SessionMinutes::note).toList(),
        board.decisions().stream()
            .filter(it -> it.item() == item.number())
            .map(it -> it.number())
            .toList(),
        board.agreements().stream()
            .filter(it -> it.item() == item.number())
            .flatMap(it -> it.agreement().stream())
            .toList());
  }

  private static MinutesNote note(LiveNote note) {
    return new MinutesNote(note.seat(), Text.spanish(note.words()));
  }
}
