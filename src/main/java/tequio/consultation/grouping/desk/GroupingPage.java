package tequio.consultation.grouping.desk;

import java.util.List;
import java.util.Optional;
import tequio.consultation.act.ConsultationRecord;
import tequio.consultation.desk.ConsultationDesk.OpenedConsultation;
import tequio.consultation.submission.Submission;
import tequio.consultation.submission.SubmissionGroups.WorkingGroup;
import tequio.kernel.Page;
import tequio.web.Link;
import tequio.web.Texts;
import tequio.web.form.Form;

/**
 * Groups of submissions, which people name, join and split.
 *
 * @param sent what lacked something when it was sent
 */
public record GroupingPage(
    OpenedConsultation opened, List<WorkingGroup> groups, List<Submission> apart, GroupingForm sent)
    implements Page {

  public GroupingPage {
    groups = List.copyOf(groups);
    apart = List.copyOf(apart);
  }

  @Override
  public int status() {
    return form().isWrong() ? 422 : 200;
  }

  public Form form() {
    return sent.form();
  }

  /** The name in the field of a group; of those left apart with 0. */
  public String name(int group, Optional<String> stored) {
    return sent.group() == group ? sent.name() : stored.orElse("");
  }

  public boolean isMarked(int submission) {
    return sent.marks().contains(submission);
  }

  /** Whether another group was chosen in the form of a group. */
  public boolean isTarget(int group, int other) {
    return sent.group() == group && sent.target().equals(String.valueOf(other));
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
