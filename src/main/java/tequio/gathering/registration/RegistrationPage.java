package tequio.gathering.registration;

import java.time.ZoneId;
import java.util.List;
import tequio.gathering.attendance.AttendedSubject;
import tequio.kernel.Page;
import tequio.territory.Government;
import tequio.web.form.FieldType;
import tequio.web.form.Form;

/** Asks for what is needed to take a place in a gathering. */
public record RegistrationPage(
    Government government, AttendedSubject its, List<FieldType.Part> questions, Form form)
    implements Page {

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  @Override
  public int status() {
    return form.isWrong() ? 422 : 200;
  }

  public String path() {
    return its.path();
  }
}
