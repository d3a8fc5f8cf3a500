package tequio.accounts.invitation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import tequio.accounts.person.AccountId;
import tequio.accounts.person.Accounts;
import tequio.accounts.session.SignIn;
import tequio.accounts.session.Way;

/** Whoever had no account before an invitation reached their mail. */
@Component
class Newcomers {

  private final Accounts accounts;
  private final SignIn signIn;

  Newcomers(Accounts accounts, SignIn signIn) {
    this.accounts = accounts;
    this.signIn = signIn;
  }

  boolean isKnown(Invitation invitation) {
    return invitation.mail().flatMap(accounts::find).isPresent();
  }

  /** Makes their account, and lets them in: that they read this mail is proven by the link. */
  AccountId in(
      Invitation invitation,
      String name,
      HttpServletRequest request,
      HttpServletResponse response) {
    var account = accounts.findOrMake(invitation.mail().orElseThrow(), name).id();
    signIn.in(account, Way.INVITATION, request, response);
    return account;
  }
}
