package tequio.accounts.invitation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import tequio.accounts.person.AccountId;
import tequio.accounts.person.Accounts;
import tequio.accounts.session.SignIn;
import tequio.accounts.session.SignInMethod;

/** Creates accounts for invited people who had none. */
@Component
class NewAccounts {

  private final Accounts accounts;
  private final SignIn signIn;

  NewAccounts(Accounts accounts, SignIn signIn) {
    this.accounts = accounts;
    this.signIn = signIn;
  }

  boolean isKnown(Invitation invitation) {
    return invitation.mail().flatMap(accounts::find).isPresent();
  }

  AccountId account(Invitation invitation, String name) {
    return accounts.findOrMake(invitation.mail().orElseThrow(), name).id();
  }

  /** Signs in whoever took an invitation: that they read this mail is proven by its link. */
  void signIn(AccountId account, HttpServletRequest request, HttpServletResponse response) {
    signIn.in(account, SignInMethod.INVITATION, request, response);
  }
}
