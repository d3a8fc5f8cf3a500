package tequio.consultation.page;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import tequio.consultation.act.ConsultationRecord;
import tequio.consultation.content.Consultation;
import tequio.consultation.submission.NewSubmission;
import tequio.consultation.submission.Submission;
import tequio.consultation.submission.SubmissionCounts.SubmissionTotals;
import tequio.rendering.PrintableDocument;
import tequio.territory.Government;
import tequio.web.GovernmentHeader;
import tequio.web.component.PageDownloads;

/**
 * A consultation: its call, what to do now, and what was submitted.
 *
 * @param latest a few published submissions
 */
public record ConsultationPage(
    Government government,
    ConsultationRecord its,
    SubmissionTotals totals,
    List<Submission> latest,
    GovernmentHeader place)
    implements PrintableDocument {

  public ConsultationPage {
    latest = List.copyOf(latest);
  }

  static PageDownloads downloads(Government government) {
    return PageDownloads.of(
        government.path(),
        "consultas-publicas",
        "planteamientos",
        "planteamientos-retirados",
        "respuestas-a-planteamientos");
  }

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  @Override
  public String fileName() {
    return "consulta-%s-%s".formatted(government.key(), its.document().code());
  }

  @Override
  public Optional<Shown> shownVersion() {
    return Optional.of(new Shown(its.document(), its.version().version()));
  }

  public Consultation consultation() {
    return its.consultation();
  }

  public String path() {
    return its.path();
  }

  public int longest() {
    return NewSubmission.LONGEST;
  }

  public PageDownloads data() {
    return downloads(government);
  }
}
