package tequio.secretariat.core.page;

import java.util.List;
import tequio.kernel.Page;
import tequio.secretariat.core.CivilSocietyCore;
import tequio.territory.Government;
import tequio.web.GovernmentHeader;
import tequio.web.form.FieldType;
import tequio.web.form.Form;

/**
 * Form by which anybody asks to join a civil-society core.
 *
 * @param mail whether letters leave this site
 * @param done whether it was sent just now
 */
public record CoreJoinPage(
    Government government,
    CivilSocietyCore core,
    GovernmentHeader place,
    List<FieldType.Part> questions,
    Form form,
    boolean mail,
    boolean done)
    implements Page {

  @Override
  public int status() {
    return form.isWrong() ? 422 : 200;
  }

  public String path() {
    return government.path() + "/secretariado/nucleo";
  }

  CoreJoinPage sent() {
    return new CoreJoinPage(government, core, place, questions, form, mail, true);
  }
}
