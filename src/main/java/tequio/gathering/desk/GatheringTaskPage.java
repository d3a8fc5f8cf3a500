package tequio.gathering.desk;

import java.util.List;
import tequio.gathering.act.GatheringRecord;
import tequio.gathering.attendance.AttendanceRegisters.RegisterState;
import tequio.gathering.attendance.AttendeeNames.Attendee;
import tequio.gathering.content.GatheringState;
import tequio.gathering.registration.Reservation;
import tequio.kernel.Page;
import tequio.territory.Government;
import tequio.web.Link;
import tequio.web.Texts;

/**
 * What is to be done for a gathering.
 *
 * @param editable whether whoever looks may do it
 */
public record GatheringTaskPage(
    Government government,
    GatheringRecord its,
    RegisterState register,
    List<Reservation> reservations,
    List<Attendee> names,
    boolean editable)
    implements Page {

  public GatheringTaskPage {
    reservations = List.copyOf(reservations);
    names = List.copyOf(names);
  }

  public String path() {
    return GatheringDesk.path(government.key()) + "/" + its.document().code();
  }

  public String publicPath() {
    return government.path() + "/eventos/" + its.document().code();
  }

  public String draftPath() {
    return "/trabajo/%s/documentos/gathering/%s".formatted(government.key(), its.document().code());
  }

  public List<Link> crumbs(Texts t) {
    return new GatheringDesk.Opened(government, its).crumbs(t, false);
  }

  public boolean mayOpen() {
    return editable && its.state() == GatheringState.ANNOUNCED && register == RegisterState.NONE;
  }

  public boolean isOpen() {
    return register == RegisterState.OPEN;
  }

  public boolean mayCancel() {
    return mayOpen();
  }

  /** Whether its day has come. */
  public boolean mayPhotograph() {
    return editable && !its.gathering().date().isAfter(its.today());
  }

  public boolean mayReport() {
    return editable && its.state() == GatheringState.HELD;
  }
}
