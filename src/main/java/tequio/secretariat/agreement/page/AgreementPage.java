package tequio.secretariat.agreement.page;

import java.time.ZoneId;
import java.util.List;
import tequio.rendering.PrintableDocument;
import tequio.secretariat.agreement.AgreementRecord;
import tequio.secretariat.agreement.MeetingAgreement;
import tequio.territory.Government;
import tequio.web.GovernmentHeader;
import tequio.web.Link;
import tequio.web.Texts;
import tequio.web.component.PageDownloads;

/** An agreement and what came of it. */
public record AgreementPage(Government government, AgreementRecord its, GovernmentHeader place)
    implements PrintableDocument {

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  @Override
  public String fileName() {
    return "acuerdo-%s-%s".formatted(government.key(), its.number());
  }

  public MeetingAgreement agreement() {
    return its.content();
  }

  public String path() {
    return government.path() + "/secretariado/acuerdos/" + its.number();
  }

  public List<Link> crumbs(Texts t) {
    return List.of(
        new Link(government.shortName(), government.path()),
        new Link(t.say("kind.agreement.many"), government.path() + "/secretariado/acuerdos"));
  }

  public PageDownloads data() {
    return PageDownloads.of(government.path(), "acuerdos-del-secretariado", "avances-de-acuerdos");
  }
}
