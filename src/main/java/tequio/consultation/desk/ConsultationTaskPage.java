package tequio.consultation.desk;

import java.util.List;
import tequio.consultation.act.ConsultationRecord;
import tequio.consultation.desk.ConsultationDesk.OpenedConsultation;
import tequio.consultation.submission.SubmissionCounts.SubmissionTotals;
import tequio.kernel.Page;
import tequio.territory.Government;
import tequio.web.Link;
import tequio.web.Texts;

/**
 * What is to be done for a consultation.
 *
 * @param contests how many removals are contested and not answered
 * @param editable whether whoever looks may do it
 */
public record ConsultationTaskPage(
    OpenedConsultation opened, SubmissionTotals totals, int contests, boolean editable)
    implements Page {

  public Government government() {
    return opened.government();
  }

  public ConsultationRecord its() {
    return opened.its();
  }

  public String path() {
    return opened.path();
  }

  public String draftPath() {
    return "/trabajo/%s/documentos/consultation/%s"
        .formatted(government().key(), its().document().code());
  }

  public List<Link> crumbs(Texts t) {
    return opened.crumbs(t, false);
  }
}
