package tequio.accounts.admin;

import java.util.Arrays;
import java.util.List;
import tequio.accounts.caller.Act;
import tequio.accounts.caller.Permissions;
import tequio.accounts.caller.Reach;
import tequio.accounts.caller.Role;
import tequio.accounts.link.LinkKind;
import tequio.kernel.Page;

/** Who may do what, and what each kind of link opens, as the program itself keeps to it. */
public record PermissionsPage() implements Page {

  /** One thing somebody may do, and how far. */
  public record Cell(Act act, Reach reach) {}

  public List<Role> roles() {
    return List.of(Role.values());
  }

  public List<Cell> cells(Role role) {
    return Arrays.stream(Act.values())
        .flatMap(act -> Permissions.reach(role, act).map(reach -> new Cell(act, reach)).stream())
        .toList();
  }

  public List<LinkKind> links() {
    return List.of(LinkKind.values());
  }
}
