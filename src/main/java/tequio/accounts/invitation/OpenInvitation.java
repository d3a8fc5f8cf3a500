package tequio.accounts.invitation;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tequio.accounts.person.AccountId;
import tequio.kernel.Page;

/** What those who invite can do with an invitation that nobody has taken up. */
@Component
public class OpenInvitation {

  private final Invitations invitations;
  private final SendInvitation send;

  OpenInvitation(Invitations invitations, SendInvitation send) {
    this.invitations = invitations;
    this.send = send;
  }

  public Optional<Invitation> find(UUID id) {
    return invitations.find(id);
  }

  /** A second person agrees, and the letter leaves; nobody agrees to their own. */
  public boolean approve(Invitation invitation, AccountId by, Locale language) {
    boolean agreed = invitations.approve(invitation.id(), by);
    if (agreed) {
      invitations.find(invitation.id()).ifPresent(it -> send.send(it, language));
    }
    return agreed;
  }

  /** The paper of now; a paper of before opens nothing any more. */
  public Page print(Invitation invitation, Locale language) {
    return send.print(invitation, language);
  }

  public void withdraw(Invitation invitation) {
    invitations.withdraw(invitation.id());
  }
}
