package tequio.accounts.role;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import tequio.accounts.caller.Role;
import tequio.accounts.caller.RoleAssignment;
import tequio.kernel.GovernmentKey;
import tequio.kernel.SubjectReference;

/**
 * Role to be assigned: role, government and period.
 *
 * @param where its government; empty for the installation
 * @param wholeState whether {@code where} means a state with all of its municipalities
 */
public record Grant(
    Role role,
    Optional<GovernmentKey> where,
    boolean wholeState,
    LocalDate starts,
    Optional<LocalDate> ends,
    Optional<RoleAssignment.Seat> seat,
    Set<SubjectReference> subjects) {

  public static Grant everywhere(Role role, LocalDate starts) {
    return new Grant(
        role, Optional.empty(), false, starts, Optional.empty(), Optional.empty(), Set.of());
  }

  public static Grant of(Role role, GovernmentKey government, LocalDate starts) {
    return new Grant(
        role, Optional.of(government), false, starts, Optional.empty(), Optional.empty(), Set.of());
  }

  public static Grant ofState(Role role, GovernmentKey state, LocalDate starts) {
    return new Grant(
        role, Optional.of(state), true, starts, Optional.empty(), Optional.empty(), Set.of());
  }

  public Grant until(LocalDate last) {
    return new Grant(role, where, wholeState, starts, Optional.of(last), seat, subjects);
  }

  public Grant on(RoleAssignment.Seat chair) {
    return new Grant(role, where, wholeState, starts, ends, Optional.of(chair), subjects);
  }

  public Grant answeringFor(Set<SubjectReference> some) {
    return new Grant(role, where, wholeState, starts, ends, seat, some);
  }

  String extent() {
    return where.isEmpty() ? "installation" : wholeState ? "state" : "government";
  }
}
