package tequio.editing.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.caller.Caller;
import tequio.audit.AuditAction;
import tequio.audit.AuditLog;
import tequio.kernel.Actor;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Known;
import tequio.kernel.PartialDate;
import tequio.kernel.ReportingParty;
import tequio.kernel.Source;
import tequio.kernel.Text;
import tequio.plan.content.PlanContent;
import tequio.plan.file.ExportPlan;
import tequio.plan.file.PlanFile;
import tequio.plan.publication.Outcome;
import tequio.plan.publication.PublicationOptions;
import tequio.plan.publication.PublishPlan;
import tequio.territory.Government;

/**
 * Publishes a version by which a government takes over a plan that others transcribed: who, when
 * and by what document. From that day reports are expected.
 */
@Component
public class ClaimTranscribedPlan {

  private final ExportPlan export;
  private final PublishPlan publish;
  private final AuditLog audit;
  private final Clock clock;

  ClaimTranscribedPlan(ExportPlan export, PublishPlan publish, AuditLog audit, Clock clock) {
    this.export = export;
    this.publish = publish;
    this.audit = audit;
    this.clock = clock;
  }

  /** Until the end of the transaction nobody else publishes for this government. */
  public void hold(GovernmentKey government) {
    publish.hold(government);
  }

  /** The plan, where nobody has taken it over yet. */
  public Optional<PlanFile> find(Government government, String code) {
    return export
        .find(government.key(), code)
        .filter(it -> it.plan().voice() == ReportingParty.TRANSCRIBED);
  }

  /**
   * Takes it over.
   *
   * @param document what entitles the office to do so
   * @param reason in words for everybody
   */
  @Transactional
  public Outcome run(
      PlanFile file,
      Government government,
      String office,
      Source document,
      String reason,
      Caller.Person by) {
    var today = PartialDate.of(LocalDate.ofInstant(clock.instant(), government.zone()));
    var taken =
        new PlanFile(
            file.format(),
            file.v(),
            file.government(),
            own(file.plan(), today, document),
            file.commitments());
    var terms =
        new PublicationOptions(Actor.office(office), Optional.of(Text.spanish(reason)), false);
    audit.note(AuditAction.PLAN_TAKEN_OVER, by.account(), government.key(), file.plan().code());
    return publish.publish(taken, terms);
  }

  private static PlanContent own(PlanContent before, PartialDate today, Source document) {
    var sources = new ArrayList<>(before.sources());
    sources.add(document);
    return new PlanContent(
        before.code(),
        before.title(),
        ReportingParty.GOVERNMENT,
        before.start(),
        before.end(),
        before.approved(),
        before.presented(),
        Known.of(today),
        before.dialogueSpace(),
        before.leads(),
        before.commitmentsStated(),
        before.jointly(),
        before.milestones(),
        List.copyOf(sources),
        before.notes());
  }
}
