package tequio.gathering.registration;

import java.time.ZoneId;
import tequio.gathering.attendance.AttendedSubject;
import tequio.kernel.Page;
import tequio.territory.Government;

/**
 * A place that somebody took, and how it is given back.
 *
 * @param held whether the ticket holds a place
 */
public record ReservationPage(
    Government government, AttendedSubject its, String ticket, boolean held) implements Page {

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  public String path() {
    return its.path();
  }

  /** Address of the calendar file, named after the kind of what is attended. */
  public String calendar() {
    return its.path() + (its.subject().kind().equals("gathering") ? "/evento.ics" : "/mesa.ics");
  }
}
