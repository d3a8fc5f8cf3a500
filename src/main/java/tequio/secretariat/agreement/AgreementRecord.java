package tequio.secretariat.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tequio.kernel.SubjectReference;
import tequio.publishing.version.DocumentVersion;

/**
 * An agreement with what was stated about it.
 *
 * @param today in the zone of its government
 */
public record AgreementRecord(
    DocumentVersion<MeetingAgreement> version,
    List<AgreementReport> reports,
    Optional<AgreementReplacement> replacement,
    LocalDate today) {

  public AgreementRecord {
    reports = List.copyOf(reports);
  }

  public SubjectReference document() {
    return version.document();
  }

  public MeetingAgreement content() {
    return version.content();
  }

  public int number() {
    return Integer.parseInt(document().code());
  }

  public AgreementState state() {
    if (replacement.isPresent()) {
      return AgreementState.REPLACED;
    }
    return reports.stream().anyMatch(AgreementReport::done)
        ? AgreementState.DONE
        : AgreementState.OPEN;
  }

  /** Whether its day is over and it is neither done nor replaced. */
  public boolean isOverdue() {
    return line().isOverdue();
  }

  /** Word of its state in lists and messages: {@code open}, {@code overdue}, {@code done} … */
  public String word() {
    return line().word();
  }

  public AgreementLine line() {
    return new AgreementLine(version, state(), today);
  }
}
