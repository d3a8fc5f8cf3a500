package tequio.secretariat.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tequio.kernel.SubjectReference;
import tequio.publishing.version.DocumentVersion;

/**
 * Minutes with their approval and the corrections stated afterwards.
 *
 * @param today in the zone of their government
 */
public record MinutesRecord(
    DocumentVersion<Minutes> version,
    Optional<MinutesApproval> approval,
    List<MinutesCorrection> corrections,
    LocalDate today) {

  public MinutesRecord {
    corrections = List.copyOf(corrections);
  }

  public SubjectReference document() {
    return version.document();
  }

  public Minutes minutes() {
    return version.content();
  }

  public MinutesState state() {
    return approval.isPresent() ? MinutesState.APPROVED : MinutesState.IN_COMMENT;
  }

  /** Whether those who attended may comment today. */
  public boolean isCommentable() {
    return approval.isEmpty()
        && minutes().commentsUntil().filter(it -> !it.isOver(today)).isPresent();
  }
}
