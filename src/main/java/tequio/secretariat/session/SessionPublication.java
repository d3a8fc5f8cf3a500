package tequio.secretariat.session;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;
import tequio.publishing.version.PublicationTerms;
import tequio.secretariat.entry.CallerVoice;
import tequio.secretariat.live.LivePresence;
import tequio.secretariat.live.LiveSeat;
import tequio.secretariat.live.LiveSession;
import tequio.secretariat.meeting.MeetingClosing;
import tequio.secretariat.meeting.MeetingOpening;
import tequio.secretariat.meeting.QuorumChange;
import tequio.secretariat.meeting.SeatPresence;
import tequio.secretariat.record.MeetingFacts;
import tequio.territory.Gazetteer;

/** States in public what happens in a session, each fact in the voice of whoever runs it. */
@Component
class SessionPublication {

  private final MeetingFacts facts;
  private final ResultPublication results;
  private final Gazetteer gazetteer;
  private final Clock clock;

  SessionPublication(
      MeetingFacts facts, ResultPublication results, Gazetteer gazetteer, Clock clock) {
    this.facts = facts;
    this.results = results;
    this.gazetteer = gazetteer;
    this.clock = clock;
  }

  void open(LiveSession session, SessionQuorum quorum) {
    var day = PartialDate.of(LocalDate.ofInstant(clock.instant(), zone(session)));
    var opening =
        new MeetingOpening(
            day, now(session), RuleWords.basis(quorum.procedure()), quorum.sectors());
    facts.open(session.meeting(), opening, terms(session));
  }

  /** Publishes the decisions and agreements that are not public yet. */
  void publishResults(SessionBoard board) {
    results.publish(board, terms(board.session()), day(board.session()));
  }

  /** States the end of a session; one that was opened gets its minutes. */
  void close(SessionBoard board) {
    var session = board.session();
    var day = PartialDate.of(day(session));
    var closing =
        new MeetingClosing(
            day,
            time(session.began(), session),
            now(session),
            session.installed().isPresent(),
            RuleWords.basis(board.quorum().procedure()),
            board.quorum().sectors(),
            presences(board),
            quorum(board));
    facts.close(session.meeting(), closing, terms(session));
    if (session.installed().isPresent()) {
      results.publishMinutes(board, closing, terms(session));
    }
  }

  private List<SeatPresence> presences(SessionBoard board) {
    return board.presences().stream().map(it -> presence(board, it)).toList();
  }

  private SeatPresence presence(SessionBoard board, LivePresence it) {
    var seat = board.seat(it.seat());
    return new SeatPresence(
        it.seat(),
        seat.map(LiveSeat::sector).orElseThrow(),
        Text.spanish(seat.map(LiveSeat::sectorName).orElseThrow()),
        Text.spanish(it.name()),
        it.role(),
        time(it.arrived(), board.session()),
        it.departed().map(at -> time(at, board.session())));
  }

  private List<QuorumChange> quorum(SessionBoard board) {
    return board.history().stream()
        .map(it -> new QuorumChange(time(it.at(), board.session()), it.met(), it.present()))
        .toList();
  }

  private PublicationTerms terms(LiveSession session) {
    var by = CallerVoice.actor(session.voice(), session.chair());
    return PublicationTerms.by(session.voice(), by).on(PartialDate.of(day(session)));
  }

  private LocalDate day(LiveSession session) {
    return LocalDate.ofInstant(session.began(), zone(session));
  }

  private String now(LiveSession session) {
    return time(clock.instant(), session);
  }

  private String time(java.time.Instant at, LiveSession session) {
    return LocalTime.ofInstant(at, zone(session)).truncatedTo(ChronoUnit.MINUTES).toString();
  }

  private ZoneId zone(LiveSession session) {
    return gazetteer.get(session.meeting().government()).zone();
  }
}
