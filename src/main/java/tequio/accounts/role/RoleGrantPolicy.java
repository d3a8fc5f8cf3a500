package tequio.accounts.role;

import java.util.Arrays;
import java.util.Optional;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.accounts.caller.PermissionScope;
import tequio.accounts.caller.Permissions;
import tequio.accounts.caller.Role;
import tequio.accounts.caller.RoleAssignment;
import tequio.kernel.GovernmentKey;

/**
 * Decides who may give a role. The authority of a state only makes the first officer of a
 * municipality, and ends none. The same people, and no others, may approve, print, withdraw and
 * list invitations to it, and end it.
 */
public final class RoleGrantPolicy {

  /**
   * Returns the permission with which people of a government give this role there; empty if only
   * administrators give it.
   */
  public static Optional<Permission> withinGovernment(Role role) {
    return switch (role) {
      case OFFICER -> Optional.of(Permission.INVITE_OFFICER);
      case RESPONSIBLE, MEMBER, FACILITATOR -> Optional.of(Permission.INVITE);
      case ADMINISTRATOR, KEEPER, AUTHORITY, RESEARCHER, CITIZEN, CAPABILITY_LINK, MACHINE ->
          Optional.empty();
    };
  }

  public static boolean mayGive(Caller caller, Grant grant) {
    return may(caller, grant.role(), grant.where(), grant.wholeState())
        || grant.role() == Role.OFFICER
            && !grant.wholeState()
            && grant
                .where()
                .filter(GovernmentKey::isMunicipality)
                .filter(it -> caller.may(Permission.INVITE_MUNICIPALITY, it))
                .isPresent();
  }

  public static boolean mayEnd(Caller caller, RoleAssignment held) {
    return may(caller, held.role(), held.where(), held.wholeState());
  }

  private static boolean may(
      Caller caller, Role role, Optional<GovernmentKey> where, boolean wholeState) {
    var within = wholeState ? Optional.<Permission>empty() : withinGovernment(role);
    return caller.may(Permission.GRANT_ROLE)
        || within.isPresent() && where.filter(it -> caller.may(within.get(), it)).isPresent();
  }

  /**
   * Whether the holder of this role could be the second person for a sensitive act of the caller.
   * If the caller could end such a role alone, nobody would be left to approve.
   */
  static boolean isSecondPersonFor(Caller caller, RoleAssignment held) {
    return Arrays.stream(Permission.values())
        .filter(Permission::isSensitive)
        .anyMatch(act -> allows(held, act) && may(caller, act, held.where()));
  }

  private static boolean allows(RoleAssignment held, Permission act) {
    return Permissions.reach(held.role(), act).filter(it -> it != PermissionScope.OWN).isPresent();
  }

  private static boolean may(Caller caller, Permission act, Optional<GovernmentKey> where) {
    return switch (act.of()) {
      case NOTHING -> caller.may(act);
      case GOVERNMENT -> where.filter(it -> caller.may(act, it)).isPresent();
    };
  }

  private RoleGrantPolicy() {}
}
