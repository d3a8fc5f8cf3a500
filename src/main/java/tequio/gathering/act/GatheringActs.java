package tequio.gathering.act;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.audit.AuditAction;
import tequio.audit.AuditLog;
import tequio.gathering.attendance.AttendanceCount;
import tequio.gathering.attendance.AttendanceRegisters;
import tequio.gathering.attendance.AttendanceRegisters.RegisterState;
import tequio.gathering.content.Dissemination;
import tequio.gathering.content.GatheringCancellation;
import tequio.gathering.content.GatheringReport;
import tequio.kernel.Actor;
import tequio.kernel.PartialDate;
import tequio.kernel.ReportingParty;
import tequio.kernel.SubjectReference;
import tequio.publishing.kind.FactKind;
import tequio.publishing.version.FactPublisher;
import tequio.publishing.version.PublicationTerms;

/** States in public what happens with gatherings. */
@Component
public class GatheringActs {

  /** Who does it: an office in public in its own voice, and the account for the audit log. */
  public record Convener(ReportingParty voice, String office, Optional<UUID> account) {}

  private final FactPublisher facts;
  private final GatheringFactKinds kinds;
  private final AttendanceRegisters registers;
  private final AuditLog audit;

  GatheringActs(
      FactPublisher facts,
      GatheringFactKinds kinds,
      AttendanceRegisters registers,
      AuditLog audit) {
    this.facts = facts;
    this.kinds = kinds;
    this.registers = registers;
    this.audit = audit;
  }

  /**
   * Closes the register of a gathering and states how many came, in one transaction.
   *
   * @throws tequio.kernel.BusinessRuleException where the register is not open
   */
  @Transactional
  public AttendanceCount close(GatheringRecord gathering, Convener by) {
    var day = gathering.gathering().day();
    var count = registers.close(gathering.document(), day);
    state(kinds.attendance(), gathering.document(), count, day, by);
    return count;
  }

  /** States a count that was not made in the register. */
  @Transactional
  public void count(GatheringRecord gathering, AttendanceCount count, Convener by) {
    state(kinds.attendance(), gathering.document(), count, count.counted(), by);
  }

  @Transactional
  public void report(GatheringRecord gathering, GatheringReport report, Convener by) {
    state(kinds.report(), gathering.document(), report, report.held(), by);
  }

  /**
   * States that a gathering is cancelled. A register that is open closes with it; who was noted is
   * not published.
   */
  @Transactional
  public void cancel(GatheringRecord gathering, GatheringCancellation cancellation, Convener by) {
    if (registers.state(gathering.document()) == RegisterState.OPEN) {
      var unused = registers.close(gathering.document(), gathering.gathering().day());
    }
    state(kinds.cancellation(), gathering.document(), cancellation, cancellation.decided(), by);
  }

  @Transactional
  public void disseminate(GatheringRecord gathering, Dissemination dissemination, Convener by) {
    state(kinds.dissemination(), gathering.document(), dissemination, dissemination.day(), by);
  }

  private <F extends Record> void state(
      FactKind<F> kind, SubjectReference gathering, F content, PartialDate day, Convener by) {
    facts.state(
        kind,
        gathering,
        content,
        PublicationTerms.by(by.voice(), Actor.office(by.office())).on(day));
    by.account()
        .ifPresent(it ->
            audit.note(
                AuditAction.DOCUMENT_PUBLISHED,
                it,
                gathering.government(),
                "gathering " + gathering.code() + " " + kind.code()));
  }
}
