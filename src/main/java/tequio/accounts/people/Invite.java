package tequio.accounts.people;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.accounts.caller.PermissionHolders;
import tequio.accounts.caller.Role;
import tequio.accounts.caller.RoleAssignment;
import tequio.accounts.invitation.Invitations;
import tequio.accounts.invitation.SendInvitation;
import tequio.accounts.person.AccountId;
import tequio.accounts.role.Grant;
import tequio.accounts.role.RoleAssignments;
import tequio.accounts.role.RoleGrantPolicy;
import tequio.audit.AuditAction;
import tequio.audit.AuditLog;
import tequio.kernel.GovernmentKey;

/** Stores an invitation and sends it, unless a second person has to approve it first. */
@Component
class Invite {

  private final Invitations invitations;
  private final SendInvitation send;
  private final RoleAssignments roles;
  private final PermissionHolders colleagues;
  private final AuditLog audit;

  Invite(
      Invitations invitations,
      SendInvitation send,
      RoleAssignments roles,
      PermissionHolders colleagues,
      AuditLog audit) {
    this.invitations = invitations;
    this.send = send;
    this.roles = roles;
    this.colleagues = colleagues;
    this.audit = audit;
  }

  @Transactional
  void run(InvitationScope office, InvitationForm form, Caller caller, Locale language) {
    var person = caller.personOrRefuse();
    var id =
        invitations.make(
            form.grant().orElseThrow(),
            form.mail(),
            new AccountId(person.account()),
            form.handsOver() ? own(office, caller) : Optional.empty(),
            needsSecond(office, form.grant().orElseThrow(), caller));
    var gives = form.grant().orElseThrow();
    audit.note(
        AuditAction.INVITED,
        Optional.of(person.account()),
        Optional.empty(),
        gives.where(),
        gives.role().word() + " " + id);
    invitations.find(id).ifPresent(it -> send.send(it, language));
  }

  /** Whether somebody else must approve before the invitation is sent. */
  private boolean needsSecond(InvitationScope office, Grant gives, Caller caller) {
    return needsSecond(office, gives.role(), caller)
        || gives.where().filter(it -> hasSecond(gives.role(), it, caller)).isPresent();
  }

  /**
   * Whether an invitation to this role needs approval; at the installation only if there is another
   * administrator, since otherwise the first could never invite a second.
   */
  boolean needsSecond(InvitationScope office, Role role, Caller caller) {
    return office
        .government()
        .map(it -> hasSecond(role, it, caller))
        .orElseGet(() -> roles.hasAdministratorBesides(account(caller)));
  }

  /**
   * Whether the caller gives the role by a sensitive permission that others hold too; then it needs
   * two people in either scope.
   */
  private boolean hasSecond(Role role, GovernmentKey where, Caller caller) {
    return RoleGrantPolicy.withinGovernment(role)
        .filter(Permission::isSensitive)
        .filter(act -> caller.may(act, where))
        .filter(act -> colleagues.hasBesides(account(caller).value(), act, where))
        .isPresent();
  }

  private static AccountId account(Caller caller) {
    return new AccountId(caller.personOrRefuse().account());
  }

  private static Optional<UUID> own(InvitationScope office, Caller caller) {
    return caller.roles().stream()
        .filter(held -> held.role() == Role.OFFICER && held.where().equals(office.government()))
        .map(RoleAssignment::id)
        .findFirst();
  }
}
