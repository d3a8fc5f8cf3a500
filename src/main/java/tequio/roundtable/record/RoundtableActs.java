package tequio.roundtable.record;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.audit.AuditAction;
import tequio.audit.AuditLog;
import tequio.gathering.attendance.AttendanceCount;
import tequio.gathering.attendance.AttendanceRegisters;
import tequio.gathering.attendance.AttendanceRegisters.RegisterState;
import tequio.kernel.Actor;
import tequio.kernel.PartialDate;
import tequio.kernel.ReportingParty;
import tequio.publishing.kind.FactKind;
import tequio.publishing.version.FactPublisher;
import tequio.publishing.version.PublicationTerms;
import tequio.roundtable.content.PreliminaryCommitment;
import tequio.roundtable.content.RoundtableCancellation;
import tequio.roundtable.content.RoundtableResult;
import tequio.roundtable.live.LiveTables;

/** States in public what happens with working tables. */
@Component
@Transactional
public class RoundtableActs {

  /** Who does it: an office in public in its own voice, and the account for the audit log. */
  public record Convener(ReportingParty voice, String office, Optional<UUID> account) {}

  private final FactPublisher facts;
  private final RoundtableFactKinds kinds;
  private final AttendanceRegisters registers;
  private final LiveTables live;
  private final AuditLog audit;

  RoundtableActs(
      FactPublisher facts,
      RoundtableFactKinds kinds,
      AttendanceRegisters registers,
      LiveTables live,
      AuditLog audit) {
    this.facts = facts;
    this.kinds = kinds;
    this.registers = registers;
    this.live = live;
    this.audit = audit;
  }

  /**
   * Closes the register of a table and states how many came, in one transaction.
   *
   * @throws tequio.kernel.BusinessRuleException where the register is not open
   */
  public void close(RoundtableRecord table, Convener by) {
    var day = table.roundtable().day();
    state(kinds.attendance(), table, registers.close(table.document(), day), day, by);
  }

  /** States a count that was not made in the register. */
  public void count(RoundtableRecord table, AttendanceCount count, Convener by) {
    state(kinds.attendance(), table, count, count.counted(), by);
  }

  /**
   * States what a table resulted in and each of its preliminary commitments, which are numbered in
   * their order; closes the register of who came if it is open.
   */
  public void publish(
      RoundtableRecord table,
      RoundtableResult result,
      List<PreliminaryCommitment> preliminaries,
      Convener by) {
    if (registers.state(table.document()) == RegisterState.OPEN) {
      close(table, by);
    }
    state(kinds.result(), table, result, result.held(), by);
    for (var preliminary : preliminaries) {
      state(kinds.preliminary(), table, preliminary, result.held(), by);
    }
  }

  /**
   * States that a table is cancelled. Its door and the live table close with it, so that nobody is
   * noted and nothing is sent any more; who was noted is not published.
   */
  public void cancel(RoundtableRecord table, RoundtableCancellation cancellation, Convener by) {
    var document = table.document();
    if (registers.state(document) == RegisterState.OPEN) {
      var unused = registers.close(document, table.roundtable().day());
    }
    if (live.find(document).filter(it -> !it.isClosed()).isPresent()) {
      live.close(document);
    }
    state(kinds.cancellation(), table, cancellation, cancellation.decided(), by);
  }

  private <F extends Record> void state(
      FactKind<F> kind, RoundtableRecord table, F content, PartialDate day, Convener by) {
    var terms = PublicationTerms.by(by.voice(), Actor.office(by.office())).on(day);
    facts.state(kind, table.document(), content, terms);
    by.account()
        .ifPresent(it ->
            audit.note(
                AuditAction.DOCUMENT_PUBLISHED,
                it,
                table.document().government(),
                "roundtable " + table.document().code() + " " + kind.code()));
  }
}
