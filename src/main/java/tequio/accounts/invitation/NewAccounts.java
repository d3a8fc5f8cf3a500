package tequio.accounts.invitation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.accounts.person.AccountId;
import tequio.accounts.person.Accounts;
import tequio.accounts.session.SignIn;
import tequio.accounts.session.SignInMethod;
import tequio.mail.MailAddress;
import tequio.mail.MailStatus;

/** Creates accounts for invited people who had none. */
@Component
class NewAccounts {

  private final Accounts accounts;
  private final SignIn signIn;
  private final MailStatus mail;

  NewAccounts(Accounts accounts, SignIn signIn, MailStatus mail) {
    this.accounts = accounts;
    this.signIn = signIn;
    this.mail = mail;
  }

  /** Whether this site can send mail. */
  boolean canBeWrittenTo() {
    return mail.canSend();
  }

  boolean isKnown(MailAddress address) {
    return accounts.find(address).isPresent();
  }

  boolean isKnown(Invitation invitation) {
    return invitation.mail().filter(this::isKnown).isPresent();
  }

  /** Whether the account may accept the invitation, which may be approved for one address only. */
  boolean mayAccept(Invitation invitation, AccountId account) {
    return !invitation.isForOneAddress()
        || invitation.mail().equals(Optional.of(accounts.get(account).mail()));
  }

  AccountId account(Invitation invitation, String name) {
    return accounts.findOrMake(invitation.mail().orElseThrow(), name).id();
  }

  /** Signs in a person who accepted an invitation, whose link proves the address. */
  void signIn(AccountId account, HttpServletRequest request, HttpServletResponse response) {
    signIn.in(account, SignInMethod.INVITATION, request, response);
  }
}
