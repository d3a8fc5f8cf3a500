package tequio.secretariat.agreement;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.Actor;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.GovernmentKey;
import tequio.kernel.PartialDate;
import tequio.kernel.ReportingParty;
import tequio.kernel.SubjectReference;
import tequio.publishing.kind.FactKind;
import tequio.publishing.version.DocumentPublisher;
import tequio.publishing.version.FactPublisher;
import tequio.publishing.version.PublicationResult;
import tequio.publishing.version.PublicationTerms;

/** Publishes agreements and states what comes of them. */
@Component
@Transactional
public class AgreementActs {

  /** Rules of agreements. */
  public enum Rule implements BusinessRuleException.Rule {
    /** It is done or replaced already. */
    NOT_OPEN,
    /** Done is what has a proof. */
    DONE_WITHOUT_PROOF,
    /** It is replaced by a later agreement of the same government. */
    NOT_A_REPLACEMENT
  }

  private final AgreementFactKinds kinds;
  private final AgreementReader agreements;
  private final DocumentPublisher publisher;
  private final FactPublisher facts;

  AgreementActs(
      AgreementFactKinds kinds,
      AgreementReader agreements,
      DocumentPublisher publisher,
      FactPublisher facts) {
    this.kinds = kinds;
    this.agreements = agreements;
    this.publisher = publisher;
    this.facts = facts;
  }

  /**
   * Publishes an agreement.
   *
   * @return its number in the government
   */
  public int publish(GovernmentKey government, MeetingAgreement agreement, PublicationTerms terms) {
    return switch (publisher.publishNew(kinds.agreement(), government, agreement, terms)) {
      case PublicationResult.Published(var document, var version) ->
          Integer.parseInt(document.code());
      case PublicationResult other -> throw new IllegalStateException(other.toString());
    };
  }

  /** States what the owner of an agreement reports, in the voice of whoever says it. */
  public void report(
      SubjectReference agreement, AgreementReport report, ReportingParty voice, Actor by) {
    if (report.done() && report.proof().isEmpty()) {
      throw new BusinessRuleException(Rule.DONE_WITHOUT_PROOF);
    }
    state(kinds.report(), agreement, report, report.reported(), voice, by);
  }

  /** States that a later agreement replaces one. */
  public void replace(
      SubjectReference agreement,
      AgreementReplacement replacement,
      ReportingParty voice,
      Actor by) {
    boolean later = replacement.by() > Integer.parseInt(agreement.code());
    var code = String.valueOf(replacement.by());
    if (!later || agreements.find(agreement.government(), code).isEmpty()) {
      throw new BusinessRuleException(Rule.NOT_A_REPLACEMENT, replacement.by());
    }
    state(kinds.replacement(), agreement, replacement, replacement.decided(), voice, by);
  }

  private <F extends Record> void state(
      FactKind<F> kind,
      SubjectReference agreement,
      F content,
      PartialDate day,
      ReportingParty voice,
      Actor by) {
    boolean open =
        agreements
            .find(agreement.government(), agreement.code())
            .filter(it -> it.state() == AgreementState.OPEN)
            .isPresent();
    if (!open) {
      throw new BusinessRuleException(Rule.NOT_OPEN);
    }
    facts.state(kind, agreement, content, PublicationTerms.by(voice, by).on(day));
  }
}
