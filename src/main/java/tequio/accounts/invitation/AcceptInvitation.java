package tequio.accounts.invitation;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.caller.Caller;
import tequio.accounts.person.AccountId;
import tequio.accounts.role.RoleAssignments;
import tequio.accounts.role.RoleGrantPolicy;

/**
 * Assigns the role of an invitation, once. If the invitation hands a role over, that role of the
 * inviting person ends.
 */
@Component
class AcceptInvitation {

  private final Invitations invitations;
  private final RoleAssignments roles;

  AcceptInvitation(Invitations invitations, RoleAssignments roles) {
    this.invitations = invitations;
    this.roles = roles;
  }

  /** Whether the inviting person may still give this role; their own role may have ended since. */
  boolean stillStands(Invitation invitation) {
    var inviter = new Caller(Optional.empty(), roles.listToday(invitation.by().account()));
    return RoleGrantPolicy.mayGive(inviter, invitation.gives());
  }

  /**
   * Assigns the role and returns whether it did; false if the account has such a role or the
   * invitation was used.
   */
  @Transactional
  boolean accept(Invitation invitation, AccountId account) {
    if (roles.overlaps(account, invitation.gives()) || !invitations.use(invitation.id(), account)) {
      return false;
    }
    roles.give(account, invitation.gives(), Optional.of(invitation.by().account()));
    invitation.replaces().ifPresent(role -> roles.handOver(role, invitation.by().account()));
    return true;
  }
}
