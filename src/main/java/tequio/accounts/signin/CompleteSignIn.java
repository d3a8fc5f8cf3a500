package tequio.accounts.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.accounts.bounce.UnreachableAccounts;
import tequio.accounts.person.Accounts;
import tequio.accounts.role.MakeCitizen;
import tequio.accounts.security.ReturnUrl;
import tequio.accounts.session.KnownBrowserCookie;
import tequio.accounts.session.SignIn;
import tequio.accounts.session.SignInMethod;
import tequio.web.Texts;

/** Signs in the account of a mail address whose code or link was presented. */
@Component
class CompleteSignIn {

  private final Accounts accounts;
  private final SignIn signIn;
  private final KnownBrowserCookie browser;
  private final UnreachableAccounts unreached;
  private final MakeCitizen newcomers;

  CompleteSignIn(
      Accounts accounts,
      SignIn signIn,
      KnownBrowserCookie browser,
      UnreachableAccounts unreached,
      MakeCitizen newcomers) {
    this.accounts = accounts;
    this.signIn = signIn;
    this.browser = browser;
    this.unreached = unreached;
    this.newcomers = newcomers;
  }

  /**
   * Signs in the account, creating it after a registration, and returns the redirect; empty if
   * there is no account.
   */
  Optional<String> in(
      SignInRequest proven, Texts t, HttpServletRequest request, HttpServletResponse response) {
    return accounts
        .find(proven.mail())
        .or(() -> proven.name().map(name -> newcomers.make(proven.mail(), name)))
        .map(known -> {
          signIn.in(known.id(), SignInMethod.MAIL, request, response);
          unreached.reached(known.id());
          browser.remember(proven.mail(), response);
          return "redirect:" + ReturnUrl.from(proven.returnTo(), t);
        });
  }
}
