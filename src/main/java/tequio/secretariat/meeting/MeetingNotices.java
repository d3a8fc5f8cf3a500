package tequio.secretariat.meeting;

import org.springframework.stereotype.Component;
import tequio.kernel.GovernmentKey;
import tequio.profile.StateProfiles;
import tequio.profile.calendar.WorkingCalendar;
import tequio.secretariat.procedure.ProcedureInForce;

/** Computes the notice of sessions by the rules in force on their day. */
@Component
public class MeetingNotices {

  /**
   * Notice with which a session is convened, in working days.
   *
   * @param given working days from the call to the session
   * @param required working days that its type needs
   * @param ordinary working days that an ordinary session needs
   */
  public record MeetingNotice(int given, int required, int ordinary) {

    public boolean isEnough() {
      return given >= required;
    }

    /** Whether it is less than an ordinary session needs. */
    public boolean isShort() {
      return given < ordinary;
    }
  }

  private final ProcedureInForce procedures;
  private final StateProfiles profiles;

  MeetingNotices(ProcedureInForce procedures, StateProfiles profiles) {
    this.procedures = procedures;
    this.profiles = profiles;
  }

  /** Returns the notice of a session whose day is not before its call. */
  public MeetingNotice of(GovernmentKey government, Meeting meeting) {
    var procedure = procedures.on(government, meeting.date());
    var calendar = WorkingCalendar.of(profiles.on(government, meeting.date()).profile());
    int required =
        switch (meeting.type()) {
          case ORDINARY -> procedure.ordinaryNotice();
          case EXTRAORDINARY, SECOND_CALL -> procedure.extraordinaryNotice();
        };
    return new MeetingNotice(
        calendar.between(meeting.called().first(), meeting.date()),
        required,
        procedure.ordinaryNotice());
  }
}
