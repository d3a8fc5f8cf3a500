package tequio.secretariat.agreement.desk;

import java.util.List;
import tequio.kernel.Page;
import tequio.secretariat.agreement.AgreementRecord;
import tequio.secretariat.agreement.AgreementState;
import tequio.secretariat.entry.EntryForm;
import tequio.territory.Government;
import tequio.web.Link;
import tequio.web.Texts;
import tequio.web.form.FieldType;
import tequio.web.form.Form;

/**
 * An agreement, for whoever reports on it.
 *
 * @param editable whether whoever looks may report
 */
public record AgreementDeskPage(
    Government government,
    AgreementRecord its,
    List<FieldType.Part> questions,
    Form form,
    boolean editable)
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
    return "/trabajo/%s/secretariado/acuerdos/%s".formatted(government.key(), its.number());
  }

  public String publicPath() {
    return government.path() + "/secretariado/acuerdos/" + its.number();
  }

  /** What was typed about an agreement that is no longer open. */
  public List<String> orphaned() {
    return isOpen() ? List.of() : EntryForm.typed(form);
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
