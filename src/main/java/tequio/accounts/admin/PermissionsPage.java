package tequio.accounts.admin;

import java.util.Arrays;
import java.util.List;
import tequio.accounts.caller.Permission;
import tequio.accounts.caller.PermissionScope;
import tequio.accounts.caller.Permissions;
import tequio.accounts.caller.Role;
import tequio.accounts.token.TokenType;
import tequio.kernel.Page;

/**
 * Table of permissions by role and of what each kind of link opens, drawn from the tables that the
 * program enforces.
 */
public record PermissionsPage() implements Page {

  /** Permission of a role with its scope. */
  public record Cell(Permission act, PermissionScope reach) {}

  public List<Role> roles() {
    return List.of(Role.values());
  }

  public List<Cell> cells(Role role) {
    return Arrays.stream(Permission.values())
        .flatMap(act -> Permissions.reach(role, act).map(reach -> new Cell(act, reach)).stream())
        .toList();
  }

  public List<TokenType> links() {
    return List.of(TokenType.values());
  }
}
