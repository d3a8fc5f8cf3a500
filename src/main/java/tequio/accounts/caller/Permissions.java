package tequio.accounts.caller;

import static tequio.accounts.caller.Permission.*;
import static tequio.accounts.caller.PermissionScope.GOVERNMENTS;
import static tequio.accounts.caller.PermissionScope.INSTALLATION;
import static tequio.accounts.caller.PermissionScope.OWN;
import static tequio.accounts.caller.PermissionScope.STATE;
import static tequio.accounts.caller.Role.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The table of permissions by role and scope. What it does not list is forbidden. */
public final class Permissions {

  /** Row: permissions of a role with a scope. */
  public record Line(Role role, PermissionScope reach, Set<Permission> acts) {}

  public static final List<Line> TABLE =
      List.of(
          line(ADMINISTRATOR, INSTALLATION, WORK, SEE_PERMISSIONS, SEE_AUDIT),
          line(ADMINISTRATOR, INSTALLATION, GRANT_ROLE, SET_ADMINISTRATION, ROTATE_KEYS),
          line(KEEPER, INSTALLATION, WORK),
          line(KEEPER, STATE, EDIT_STATE_PROFILE),
          line(AUTHORITY, INSTALLATION, WORK),
          line(AUTHORITY, GOVERNMENTS, SEE_DRAFTS, CONVENE, JUDGE, VERIFY_PROGRESS),
          line(AUTHORITY, GOVERNMENTS, PUBLISH_RESULTS, ASSESS, BRING_RANKING, INVITE_MUNICIPALITY),
          line(AUTHORITY, GOVERNMENTS, RUN_MEETING, RUN_CONSULTATION),
          line(OFFICER, INSTALLATION, WORK),
          line(OFFICER, GOVERNMENTS, SEE_DRAFTS, EDIT_PLAN, PUBLISH, TAKE_OVER, MOVE_DATE),
          line(
              OFFICER,
              GOVERNMENTS,
              REPORT_PROGRESS,
              ATTACH_EVIDENCE,
              CONVENE,
              INVITE,
              INVITE_OFFICER),
          line(OFFICER, GOVERNMENTS, WITHDRAW_PLAN, EDIT_NOTICE, ASSESS, RUN_MEETING),
          line(OFFICER, GOVERNMENTS, RUN_CONSULTATION),
          line(RESPONSIBLE, INSTALLATION, WORK),
          line(RESPONSIBLE, OWN, REPORT_PROGRESS, ATTACH_EVIDENCE),
          line(MEMBER, INSTALLATION, WORK),
          line(MEMBER, GOVERNMENTS, SEE_DRAFTS, VERIFY_PROGRESS, VOTE_IN_SECRETARIAT, ASSESS),
          line(FACILITATOR, INSTALLATION, WORK),
          line(FACILITATOR, GOVERNMENTS, SEE_DRAFTS, RUN_TABLE, ASSESS, RUN_MEETING),
          line(FACILITATOR, GOVERNMENTS, RUN_CONSULTATION),
          line(RESEARCHER, INSTALLATION, WORK),
          line(RESEARCHER, GOVERNMENTS, BRING_RANKING),
          line(CITIZEN, INSTALLATION, WORK),
          line(CAPABILITY_LINK, OWN, REPORT_PROGRESS, ATTACH_EVIDENCE, COMMENT_ON_TREE),
          line(MACHINE, GOVERNMENTS, SEE_DRAFTS));

  /** Returns the scope in which the role has the permission; empty if it lacks it. */
  public static Optional<PermissionScope> reach(Role role, Permission act) {
    return TABLE.stream()
        .filter(line -> line.role() == role && line.acts().contains(act))
        .map(Line::reach)
        .findFirst();
  }

  private static Line line(Role role, PermissionScope reach, Permission first, Permission... rest) {
    return new Line(role, reach, EnumSet.of(first, rest));
  }

  private Permissions() {}
}
