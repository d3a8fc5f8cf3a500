package tequio.accounts.caller;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tequio.kernel.GovernmentKey;
import tequio.kernel.SubjectReference;

/**
 * Role that a person holds today.
 *
 * @param where its government, or its state; empty for the installation
 * @param wholeState whether {@code where} means a state with all of its municipalities
 * @param until the last day, if there is one
 * @param seat sector and rank of a member of the secretariat
 * @param subjects what a responsible public servant is responsible for
 */
public record RoleAssignment(
    UUID id,
    Role role,
    Optional<GovernmentKey> where,
    boolean wholeState,
    Optional<LocalDate> until,
    Optional<Seat> seat,
    Set<SubjectReference> subjects) {

  /** Seat in the secretariat, as principal or alternate of a sector. */
  public record Seat(String sector, boolean principal) {}

  public RoleAssignment {
    subjects = Set.copyOf(subjects);
  }

  boolean covers(GovernmentKey government) {
    return where
        .filter(it -> it.equals(government) || wholeState && it.equals(government.state()))
        .isPresent();
  }

  /** Whether it permits this for the whole government. */
  boolean allows(Permission act, GovernmentKey government) {
    return Permissions.reach(role, act)
        .map(reach ->
            switch (reach) {
              case STATE, GOVERNMENTS -> covers(government);
              case INSTALLATION, OWN -> false;
            })
        .orElse(false);
  }

  /** Whether it permits this for the subject. */
  boolean allows(Permission act, SubjectReference subject) {
    return allows(act, subject.government())
        || covers(subject.government())
            && subjects.contains(subject)
            && Permissions.reach(role, act).filter(it -> it == PermissionScope.OWN).isPresent();
  }
}
