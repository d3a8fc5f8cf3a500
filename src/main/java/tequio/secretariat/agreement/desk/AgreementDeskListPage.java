package tequio.secretariat.agreement.desk;

import java.util.List;
import tequio.kernel.Page;
import tequio.secretariat.agreement.AgreementLine;
import tequio.territory.Government;
import tequio.web.Link;
import tequio.web.Texts;

/** The agreements of a secretariat, for whoever works on them. */
public record AgreementDeskListPage(Government government, List<AgreementLine> agreements)
    implements Page {

  public AgreementDeskListPage {
    agreements = List.copyOf(agreements);
  }

  @Override
  public java.time.ZoneId zone() {
    return government.zone();
  }

  public String path() {
    return "/trabajo/" + government.key() + "/secretariado/acuerdos";
  }

  public List<Link> crumbs(Texts t) {
    return List.of(
        new Link(government.shortName(), "/trabajo/" + government.key()),
        new Link(
            t.say("kind.meeting.many"), "/trabajo/" + government.key() + "/secretariado/sesiones"));
  }
}
