package tequio.accounts.provider;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.person.Account;
import tequio.accounts.person.AccountId;
import tequio.accounts.person.Accounts;
import tequio.accounts.secret.Secret;
import tequio.accounts.session.PreLoginCookie;
import tequio.accounts.session.SignIn;
import tequio.accounts.session.SignInMethod;
import tequio.mail.MailAddress;

/** Completes a sign-in by OpenID Connect: finds or links the account of the asserted identity. */
@Component
class OidcSignIn {

  private final OidcStateRepository oidcStates;
  private final Accounts accounts;
  private final SignIn signIn;
  private final PreLoginCookie preLogin;

  OidcSignIn(
      OidcStateRepository oidcStates, Accounts accounts, SignIn signIn, PreLoginCookie preLogin) {
    this.oidcStates = oidcStates;
    this.accounts = accounts;
    this.signIn = signIn;
    this.preLogin = preLogin;
  }

  Secret preLogin(HttpServletRequest request, HttpServletResponse response) {
    return preLogin.findOrOpen(request, response);
  }

  Optional<AuthorizationRequest> receive(Secret state, HttpServletRequest request) {
    return preLogin.find(request).flatMap(it -> oidcStates.receive(it, state));
  }

  /**
   * Signs in the account linked to the identity; else links and signs in the account with its
   * verified address. Returns whether there was one.
   */
  @Transactional
  boolean letIn(OidcIdentity known, HttpServletRequest request, HttpServletResponse response) {
    var account = oidcStates.find(known).or(() -> bind(known));
    account.ifPresent(it -> signIn.in(it, SignInMethod.PROVIDER, request, response));
    return account.isPresent();
  }

  private Optional<AccountId> bind(OidcIdentity known) {
    var account = known.mail().flatMap(MailAddress::find).flatMap(accounts::find).map(Account::id);
    return account.filter(it -> oidcStates.bind(known, it)).or(() -> oidcStates.find(known));
  }
}
