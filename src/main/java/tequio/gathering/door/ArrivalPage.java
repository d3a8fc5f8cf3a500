package tequio.gathering.door;

import java.time.ZoneId;
import java.util.List;
import tequio.gathering.attendance.ArrivalForm;
import tequio.gathering.attendance.AttendedSubject;
import tequio.kernel.Page;
import tequio.web.form.FieldType;
import tequio.web.form.Form;

/** Asks somebody who comes for which sector they speak, and as little more as can be. */
public record ArrivalPage(AttendedSubject attended, String code, Form form) implements Page {

  @Override
  public ZoneId zone() {
    return attended.zone();
  }

  @Override
  public int status() {
    return form.isWrong() ? 422 : 200;
  }

  public List<FieldType.Part> questions() {
    return ArrivalForm.questions(attended.groups());
  }
}
