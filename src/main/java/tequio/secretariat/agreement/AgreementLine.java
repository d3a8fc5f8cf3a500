package tequio.secretariat.agreement;

import java.time.LocalDate;
import java.util.Locale;
import tequio.publishing.version.DocumentVersion;

/**
 * An agreement in a list, with its state.
 *
 * @param today in the zone of its government
 */
public record AgreementLine(
    DocumentVersion<MeetingAgreement> version, AgreementState state, LocalDate today) {

  public MeetingAgreement content() {
    return version.content();
  }

  public int number() {
    return Integer.parseInt(version.document().code());
  }

  /** Whether its day is over and it is neither done nor replaced. */
  public boolean isOverdue() {
    return state == AgreementState.OPEN && content().due().isOver(today);
  }

  /** Word of its state in lists and messages: {@code open}, {@code overdue}, {@code done} … */
  public String word() {
    return isOverdue() ? "overdue" : state.name().toLowerCase(Locale.ROOT);
  }
}
