package tequio.gathering.desk;

import java.util.List;
import tequio.gathering.attendance.ArrivalForm;
import tequio.gathering.attendance.AttendanceRegisters.NotedArrival;
import tequio.gathering.attendance.SectorBalance;
import tequio.gathering.desk.AttendanceDesk.OpenRegister;
import tequio.kernel.Page;
import tequio.territory.Government;
import tequio.web.Link;
import tequio.web.Texts;
import tequio.web.form.FieldType;
import tequio.web.form.Form;
import tequio.web.qr.QrCode;

/**
 * The open register: its code for the door, who is there so far, and a form for one more.
 *
 * @param latest newest first
 */
public record AttendanceDeskPage(
    Government government,
    String path,
    List<Link> crumbs,
    String doorCode,
    SectorBalance balance,
    List<NotedArrival> latest,
    List<FieldType.Part> questions,
    Form form)
    implements Page {

  static AttendanceDeskPage of(
      OpenRegister its,
      String doorCode,
      SectorBalance balance,
      List<NotedArrival> latest,
      Form form,
      Texts t) {
    return new AttendanceDeskPage(
        its.government(),
        its.path(),
        its.crumbs(t),
        doorCode,
        balance,
        latest,
        ArrivalForm.questions(its.attended().groups()),
        form);
  }

  @Override
  public int status() {
    return form.isWrong() ? 422 : 200;
  }

  /** Where a telephone that reads the code goes. */
  public String door() {
    return "/asistencia/" + doorCode;
  }

  public QrCode qr(Texts t) {
    return QrCode.of(t.whole(door()));
  }
}
