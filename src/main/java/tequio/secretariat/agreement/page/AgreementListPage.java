package tequio.secretariat.agreement.page;

import java.time.ZoneId;
import java.util.List;
import tequio.kernel.Page;
import tequio.secretariat.agreement.AgreementRecord;
import tequio.secretariat.agreement.AgreementState;
import tequio.territory.Government;
import tequio.web.GovernmentHeader;
import tequio.web.component.PageDownloads;

/** The agreements of a secretariat, those that are overdue first. */
public record AgreementListPage(
    Government government, List<AgreementRecord> agreements, GovernmentHeader place)
    implements Page {

  public AgreementListPage {
    agreements = List.copyOf(agreements);
  }

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  public List<AgreementRecord> overdue() {
    return agreements.stream().filter(AgreementRecord::isOverdue).toList();
  }

  /** Agreements that are not overdue, newest first. */
  public List<AgreementRecord> others() {
    return agreements.stream().filter(it -> !it.isOverdue()).toList();
  }

  public long done() {
    return agreements.stream().filter(it -> it.state() == AgreementState.DONE).count();
  }

  public String path() {
    return government.path() + "/secretariado/acuerdos";
  }

  public PageDownloads data() {
    return PageDownloads.of(government.path(), "acuerdos-del-secretariado", "avances-de-acuerdos");
  }
}
