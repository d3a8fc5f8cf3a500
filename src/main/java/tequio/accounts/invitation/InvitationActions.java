package tequio.accounts.invitation;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tequio.accounts.person.AccountId;
import tequio.audit.AuditAction;
import tequio.audit.AuditLog;
import tequio.kernel.Page;

/** Approves, prints, sends again or withdraws an open invitation. */
@Component
public class InvitationActions {

  private final Invitations invitations;
  private final SendInvitation send;
  private final AuditLog audit;

  InvitationActions(Invitations invitations, SendInvitation send, AuditLog audit) {
    this.invitations = invitations;
    this.send = send;
    this.audit = audit;
  }

  public Optional<Invitation> find(UUID id) {
    return invitations.find(id);
  }

  /** Sends one that was made just now, unless it waits for a second person. */
  public void sendNew(Invitation invitation, AccountId by, Locale language) {
    note(AuditAction.INVITED, invitation, by);
    send.send(invitation, language);
  }

  /**
   * Approves the invitation as second person, sends it and returns whether this call did; nobody
   * approves their own.
   */
  public boolean approve(Invitation invitation, AccountId by, Locale language) {
    boolean agreed = invitations.approve(invitation.id(), by);
    if (agreed) {
      note(AuditAction.INVITATION_AGREED, invitation, by);
      invitations.find(invitation.id()).ifPresent(it -> send.send(it, language));
    }
    return agreed;
  }

  /**
   * Returns a printable letter with a new code, which invalidates the code printed before; empty if
   * the invitation has ended.
   */
  public Optional<Page> print(Invitation invitation, AccountId by, Locale language) {
    return printed(invitation, by, language).map(it -> it);
  }

  /** The same, for whoever prints it in another form. */
  public Optional<PrintedInvitationPage> printed(
      Invitation invitation, AccountId by, Locale language) {
    var page = send.print(invitation, language);
    page.ifPresent(it -> note(AuditAction.INVITATION_PRINTED, invitation, by));
    return page;
  }

  /** Withdraws the invitation and returns whether this call did. */
  public boolean withdraw(Invitation invitation, AccountId by) {
    boolean withdrawn = invitations.withdraw(invitation.id());
    if (withdrawn) {
      note(AuditAction.INVITATION_WITHDRAWN, invitation, by);
    }
    return withdrawn;
  }

  private void note(AuditAction deed, Invitation invitation, AccountId by) {
    var subject = invitation.gives().role().word() + " " + invitation.id();
    audit.note(
        deed, Optional.of(by.value()), Optional.empty(), invitation.gives().where(), subject);
  }
}
