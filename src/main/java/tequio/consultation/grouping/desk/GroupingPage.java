package tequio.consultation.grouping.desk;

import java.util.List;
import tequio.consultation.act.ConsultationRecord;
import tequio.consultation.desk.ConsultationDesk.OpenedConsultation;
import tequio.consultation.submission.Submission;
import tequio.consultation.submission.SubmissionGroups.WorkingGroup;
import tequio.kernel.Page;
import tequio.web.Link;
import tequio.web.Texts;

/** Groups of submissions, which people name, join and split. */
public record GroupingPage(
    OpenedConsultation opened, List<WorkingGroup> groups, List<Submission> apart) implements Page {

  public GroupingPage {
    groups = List.copyOf(groups);
    apart = List.copyOf(apart);
  }

  public ConsultationRecord its() {
    return opened.its();
  }

  public String path() {
    return opened.path() + "/grupos";
  }

  public String replyPath(String of, int number) {
    return opened.path() + "/respuestas/" + of + "/" + number;
  }

  public List<Link> crumbs(Texts t) {
    return opened.crumbs(t, true);
  }
}
