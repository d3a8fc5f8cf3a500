package tequio.secretariat.link.page;

import java.util.List;
import tequio.kernel.Page;
import tequio.secretariat.agreement.AgreementRecord;
import tequio.secretariat.agreement.AgreementState;
import tequio.territory.Government;
import tequio.web.form.FieldType;
import tequio.web.form.Form;

/** What the owner of an agreement can do by the link of a letter: report on it. */
public record AgreementLinkPage(
    Government government,
    String ticket,
    AgreementRecord its,
    List<FieldType.Part> questions,
    Form form)
    implements Page {

  @Override
  public java.time.ZoneId zone() {
    return government.zone();
  }

  @Override
  public int status() {
    return form.isWrong() ? 422 : 200;
  }

  public String path() {
    return government.path() + "/secretariado/enlace/" + ticket;
  }

  public String publicPath() {
    return government.path() + "/secretariado/acuerdos/" + its.number();
  }

  public boolean isOpen() {
    return its.state() == AgreementState.OPEN;
  }
}
