package tequio.accounts.role;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.accounts.caller.PermissionHolders;
import tequio.accounts.caller.PermissionScope;
import tequio.accounts.caller.Permissions;
import tequio.accounts.caller.Role;
import tequio.kernel.GovernmentKey;
import tequio.storage.TenantContext;

/**
 * {@link PermissionHolders} from the role assignments of today. Those for a whole state are
 * included, although a request of one of its municipalities does not see them.
 */
@Component
class RolePermissionHolders implements PermissionHolders {

  private final RoleAssignments roles;
  private final PastRoles past;
  private final JdbcClient jdbc;
  private final TenantContext scope;

  RolePermissionHolders(
      RoleAssignments roles, PastRoles past, JdbcClient jdbc, TenantContext scope) {
    this.roles = roles;
    this.past = past;
    this.jdbc = jdbc;
    this.scope = scope;
  }

  @Override
  public List<Colleague> whoMay(Permission act, GovernmentKey government) {
    return scope.asProgram(
        () -> colleagues(government).stream().filter(it -> may(it, act, government)).toList());
  }

  /** Lists whoever has any role of the government or of its whole state. */
  private List<Colleague> colleagues(GovernmentKey government) {
    return jdbc.sql(
            """
            select distinct a.name, a.id from account_role r join account a on a.id = r.account
            where r.ended is null and a.closed is null and %s
            order by a.name, a.id
            """
                .formatted(PastRoles.COVERING))
        .param("government", government.value())
        .param("state", government.state().value())
        .query((row, n) -> new Colleague(row.getObject("id", UUID.class), row.getString("name")))
        .list();
  }

  @Override
  public Optional<LocalDate> lastDayOfOthers(UUID one, Permission act, GovernmentKey government) {
    return scope.asProgram(() -> past.lastDayOfOthers(one, rolesFor(act), government));
  }

  @Override
  public boolean isGivenBetween(UUID one, UUID other, Permission act, GovernmentKey government) {
    return scope.asProgram(() -> past.isGivenBetween(one, other, rolesFor(act), government));
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
