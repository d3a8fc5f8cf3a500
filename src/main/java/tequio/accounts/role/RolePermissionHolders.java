package tequio.accounts.role;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.accounts.caller.PermissionHolders;
import tequio.accounts.caller.PermissionScope;
import tequio.accounts.caller.Permissions;
import tequio.accounts.caller.Role;
import tequio.kernel.GovernmentKey;

/** {@link PermissionHolders} from the role assignments of today. */
@Component
class RolePermissionHolders implements PermissionHolders {

  private final RoleAssignments roles;
  private final PastRoles past;

  RolePermissionHolders(RoleAssignments roles, PastRoles past) {
    this.roles = roles;
    this.past = past;
  }

  @Override
  public List<Colleague> whoMay(Permission act, GovernmentKey government) {
    return roles.listGiven(Optional.of(government)).stream()
        .map(given -> new Colleague(given.account().value(), given.name()))
        .distinct()
        .filter(it -> may(it, act, government))
        .toList();
  }

  @Override
  public Optional<LocalDate> lastDayOfOthers(UUID one, Permission act, GovernmentKey government) {
    return past.lastDayOfOthers(one, rolesFor(act), government);
  }

  @Override
  public boolean isGivenBetween(UUID one, UUID other, Permission act, GovernmentKey government) {
    return past.isGivenBetween(one, other, rolesFor(act), government);
  }

  private static List<Role> rolesFor(Permission act) {
    return Arrays.stream(Role.values())
        .filter(role ->
            Permissions.reach(role, act).filter(it -> it != PermissionScope.OWN).isPresent())
        .toList();
  }

  private boolean may(Colleague one, Permission act, GovernmentKey government) {
    var account = new tequio.accounts.person.AccountId(one.account());
    return new Caller(Optional.empty(), roles.listToday(account)).may(act, government);
  }
}
