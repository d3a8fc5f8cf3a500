package tequio.secretariat.agreement.desk;

import java.util.List;
import tequio.kernel.Page;
import tequio.secretariat.agreement.AgreementRecord;
import tequio.secretariat.agreement.AgreementState;
import tequio.territory.Government;
import tequio.web.Link;
import tequio.web.Texts;
import tequio.web.form.FieldType;
import tequio.web.form.Form;

/**
 * An agreement, for whoever reports on it.
 *
 * @param wrongMail whether the address that was typed cannot be one
 * @param editable whether whoever looks may report
 */
public record AgreementDeskPage(
    Government government,
    AgreementRecord its,
    List<FieldType.Part> questions,
    Form form,
    boolean wrongMail,
    boolean editable)
    implements Page {

  @Override
  public java.time.ZoneId zone() {
    return government.zone();
  }

  @Override
  public int status() {
    return form.isWrong() || wrongMail ? 422 : 200;
  }

  public String path() {
    return "/trabajo/%s/secretariado/acuerdos/%s".formatted(government.key(), its.number());
  }

  public String publicPath() {
    return government.path() + "/secretariado/acuerdos/" + its.number();
  }

  public boolean isOpen() {
    return its.state() == AgreementState.OPEN;
  }

  public List<Link> crumbs(Texts t) {
    return List.of(
        new Link(government.shortName(), "/trabajo/" + government.key()),
        new Link(
            t.say("kind.agreement.many"),
            "/trabajo/" + government.key() + "/secretariado/acuerdos"));
  }
}
