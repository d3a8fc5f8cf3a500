package tequio.secretariat.agreement.page;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import tequio.kernel.Page;
import tequio.secretariat.agreement.AgreementLine;
import tequio.secretariat.summary.SecretariatTotals;
import tequio.secretariat.summary.SummaryPage;
import tequio.territory.Government;
import tequio.web.GovernmentHeader;
import tequio.web.component.PageDownloads;

/**
 * The agreements of a secretariat.
 *
 * @param totals empty if there is none
 * @param overdue those that are overdue, newest first; on the first page
 * @param others those that are not, newest first
 */
public record AgreementListPage(
    Government government,
    Optional<SecretariatTotals> totals,
    List<AgreementLine> overdue,
    SummaryPage<AgreementLine> others,
    GovernmentHeader place)
    implements Page {

  public AgreementListPage {
    overdue = List.copyOf(overdue);
  }

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  public String path() {
    return government.path() + "/secretariado/acuerdos";
  }

  public PageDownloads data() {
    return PageDownloads.of(government.path(), "acuerdos-del-secretariado", "avances-de-acuerdos");
  }
}
