package tequio.secretariat.session.desk;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.kernel.GovernmentKey;
import tequio.kernel.SubjectReference;
import tequio.secretariat.live.LiveSession;
import tequio.secretariat.live.LiveSessions;
import tequio.secretariat.record.MeetingReader;
import tequio.secretariat.record.MeetingRecord;
import tequio.territory.Government;
import tequio.web.Link;
import tequio.web.Texts;
import tequio.work.GovernmentAccess;

/** Opens sessions to whoever may work on them. */
@Component
class SessionDesk {

  private final MeetingReader meetings;
  private final LiveSessions sessions;
  private final GovernmentAccess governments;

  SessionDesk(MeetingReader meetings, LiveSessions sessions, GovernmentAccess governments) {
    this.meetings = meetings;
    this.sessions = sessions;
    this.governments = governments;
  }

  /** A session and whose it is; live once its register was opened. */
  record OpenedMeeting(Government government, MeetingRecord its, Optional<LiveSession> live) {

    SubjectReference document() {
      return its.document();
    }

    String path() {
      return SessionDesk.path(government.key()) + "/" + document().code();
    }

    /** The way here from the desk of the government. */
    List<Link> crumbs(Texts t, boolean below) {
      var all = new Link(t.say("kind.meeting.many"), SessionDesk.path(government.key()));
      var home = new Link(government.shortName(), "/trabajo/" + government.key());
      return below
          ? List.of(home, all, new Link(its.meeting().title().words(), path()))
          : List.of(home, all);
    }
  }

  static String path(GovernmentKey government) {
    return "/trabajo/" + government + "/secretariado/sesiones";
  }

  Government open(String key, Caller caller, Permission act) {
    return governments.open(key, caller, act);
  }

  OpenedMeeting open(String key, String code, Caller caller, Permission act) {
    var government = open(key, caller, act);
    return meetings
        .find(government.key(), code)
        .map(it -> new OpenedMeeting(government, it, sessions.find(it.document())))
        .orElseThrow(GovernmentAccess::nothingThere);
  }

  List<MeetingRecord> list(Government government) {
    return meetings.list(government.key());
  }
}
