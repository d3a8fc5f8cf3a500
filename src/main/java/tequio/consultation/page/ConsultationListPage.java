package tequio.consultation.page;

import java.time.ZoneId;
import java.util.List;
import tequio.consultation.act.ConsultationRecord;
import tequio.kernel.Page;
import tequio.territory.Government;
import tequio.web.GovernmentHeader;
import tequio.web.component.PageDownloads;

/** The consultations of a government. */
public record ConsultationListPage(
    Government government, List<ConsultationRecord> consultations, GovernmentHeader place)
    implements Page {

  public ConsultationListPage {
    consultations = List.copyOf(consultations);
  }

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  public PageDownloads data() {
    return ConsultationPage.downloads(government);
  }
}
