package tequio.consultation.desk;

import java.util.List;
import tequio.consultation.act.ConsultationRecord;
import tequio.consultation.desk.ConsultationDesk.OpenedConsultation;
import tequio.consultation.submission.RemovalContests.RemovalContest;
import tequio.consultation.submission.Submission;
import tequio.kernel.Page;
import tequio.web.Link;
import tequio.web.Texts;

/**
 * Submissions that somebody must read before they are shown, and contested removals.
 *
 * @param waiting oldest first
 */
public record ScreeningPage(
    OpenedConsultation opened, List<Submission> waiting, List<RemovalContest> contests)
    implements Page {

  public ScreeningPage {
    waiting = List.copyOf(waiting);
    contests = List.copyOf(contests);
  }

  public ConsultationRecord its() {
    return opened.its();
  }

  public String path() {
    return opened.path() + "/planteamientos";
  }

  public List<Link> crumbs(Texts t) {
    return opened.crumbs(t, true);
  }
}
