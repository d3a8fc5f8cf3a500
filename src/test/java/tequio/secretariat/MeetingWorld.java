package tequio.secretariat;

import java.util.List;
import java.util.Optional;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;
import tequio.secretariat.meeting.AgendaItem;
import tequio.secretariat.meeting.Meeting;
import tequio.secretariat.meeting.MeetingMode;
import tequio.secretariat.meeting.MeetingType;

/** Calls of sessions for tests. */
public final class MeetingWorld {

  /** An ordinary public session with as many items. */
  public static Meeting ordinary(String called, String day, int items) {
    return of(MeetingType.ORDINARY, called, day, Optional.empty(), items);
  }

  /** A public session. */
  public static Meeting of(
      MeetingType type, String called, String day, Optional<String> shortNotice, int items) {
    return new Meeting(
        Text.spanish("Sesión de prueba"),
        type,
        shortNotice.map(Text::spanish),
        Text.spanish("Facilitación"),
        new PartialDate(called),
        new PartialDate(day),
        "17:00",
        Optional.of("19:00"),
        MeetingMode.HYBRID,
        Text.spanish("Sala de cabildo"),
        Optional.empty(),
        true,
        java.util.Collections.nCopies(items, item("Plan de acción")));
  }

  /** The same under another title. */
  public static Meeting titled(String title, Meeting its) {
    return new Meeting(
        Text.spanish(title),
        its.type(),
        its.shortNotice(),
        its.convener(),
        its.called(),
        its.day(),
        its.begins(),
        its.ends(),
        its.mode(),
        its.place(),
        its.transmission(),
        its.open(),
        its.agenda());
  }

  private static AgendaItem item(String title) {
    return new AgendaItem(Text.spanish(title), Optional.empty(), Optional.of(20), List.of());
  }

  private MeetingWorld() {}
}
