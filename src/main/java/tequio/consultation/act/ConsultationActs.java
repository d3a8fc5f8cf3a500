package tequio.consultation.act;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.audit.AuditAction;
import tequio.audit.AuditLog;
import tequio.consultation.content.ConsultationConclusion;
import tequio.consultation.content.ConsultationGrouping;
import tequio.consultation.content.ReasonedReply;
import tequio.consultation.content.RemovalReview;
import tequio.consultation.content.SubmissionRemoval;
import tequio.kernel.Actor;
import tequio.kernel.PartialDate;
import tequio.kernel.ReportingParty;
import tequio.publishing.kind.FactKind;
import tequio.publishing.version.FactPublisher;
import tequio.publishing.version.PublicationTerms;
import tequio.publishing.version.StatedFacts;

/** States in public what happens with consultations. */
@Component
public class ConsultationActs {

  /** Who does it: an office in public in its own voice, and the account for the audit log. */
  public record ConsultationRunner(ReportingParty voice, String office, Optional<UUID> account) {}

  private final FactPublisher facts;
  private final StatedFacts stated;
  private final ConsultationFactKinds kinds;
  private final AuditLog audit;

  ConsultationActs(
      FactPublisher facts, StatedFacts stated, ConsultationFactKinds kinds, AuditLog audit) {
    this.facts = facts;
    this.stated = stated;
    this.kinds = kinds;
    this.audit = audit;
  }

  @Transactional
  public void remove(ConsultationRecord its, SubmissionRemoval removal, ConsultationRunner by) {
    state(kinds.removal(), its, removal, removal.decided(), by);
  }

  @Transactional
  public void review(ConsultationRecord its, RemovalReview review, ConsultationRunner by) {
    state(kinds.review(), its, review, review.decided(), by);
  }

  /** Publishes the groups; where there were some before, as a correction of those. */
  @Transactional
  public void group(ConsultationRecord its, ConsultationGrouping grouping, ConsultationRunner by) {
    int before = stated.list(kinds.grouping(), its.document()).size();
    if (before == 0) {
      state(kinds.grouping(), its, grouping, grouping.decided(), by);
      return;
    }
    var unused =
        facts.correct(
            kinds.grouping(), its.document(), before, grouping, terms(grouping.decided(), by));
    note(its, kinds.grouping().code(), by);
  }

  @Transactional
  public void reply(ConsultationRecord its, ReasonedReply reply, ConsultationRunner by) {
    state(kinds.reply(), its, reply, reply.given(), by);
  }

  @Transactional
  public void conclude(
      ConsultationRecord its, ConsultationConclusion conclusion, ConsultationRunner by) {
    state(kinds.conclusion(), its, conclusion, conclusion.decided(), by);
  }

  private <F extends Record> void state(
      FactKind<F> kind, ConsultationRecord its, F content, PartialDate day, ConsultationRunner by) {
    facts.state(kind, its.document(), content, terms(day, by));
    note(its, kind.code(), by);
  }

  private static PublicationTerms terms(PartialDate day, ConsultationRunner by) {
    return PublicationTerms.by(by.voice(), Actor.office(by.office())).on(day);
  }

  private void note(ConsultationRecord its, String what, ConsultationRunner by) {
    by.account()
        .ifPresent(it ->
            audit.note(
                AuditAction.DOCUMENT_PUBLISHED,
                it,
                its.document().government(),
                "consultation " + its.document().code() + " " + what));
  }
}
