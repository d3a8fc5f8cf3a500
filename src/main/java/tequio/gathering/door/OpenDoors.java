package tequio.gathering.door;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.gathering.attendance.Arrival;
import tequio.gathering.attendance.ArrivalReceipt;
import tequio.gathering.attendance.AttendanceBoard;
import tequio.gathering.attendance.AttendanceRegisters;
import tequio.gathering.attendance.AttendedSubject;
import tequio.gathering.attendance.AttendeeNames;
import tequio.gathering.attendance.SectorBalance;
import tequio.kernel.GovernmentKey;
import tequio.live.LiveChanges;
import tequio.storage.TenantContext;

/** Open registers as strangers meet them: each in the scope of its own government. */
@Component
class OpenDoors {

  private final AttendanceBoard board;
  private final AttendanceRegisters registers;
  private final AttendeeNames names;
  private final LiveChanges changes;
  private final TenantContext scope;

  OpenDoors(
      AttendanceBoard board,
      AttendanceRegisters registers,
      AttendeeNames names,
      LiveChanges changes,
      TenantContext scope) {
    this.board = board;
    this.registers = registers;
    this.names = names;
    this.changes = changes;
    this.scope = scope;
  }

  Optional<AttendedSubject> find(String code) {
    return board.findByCode(code);
  }

  @Transactional
  public ArrivalReceipt add(AttendedSubject attended, Arrival arrival) {
    changes.announce(attended.subject());
    return scope.within(
        List.of(attended.subject().government()), () -> registers.add(attended.subject(), arrival));
  }

  @Transactional(readOnly = true)
  public SectorBalance balance(AttendedSubject attended) {
    return scope.within(
        List.of(attended.subject().government()), () -> board.balance(attended.subject()));
  }

  boolean isNamed(String government, String secret) {
    return GovernmentKey.find(government).filter(it -> names.isThere(it, secret)).isPresent();
  }

  boolean withdraw(String government, String secret) {
    return GovernmentKey.find(government).filter(it -> names.withdraw(it, secret)).isPresent();
  }
}
