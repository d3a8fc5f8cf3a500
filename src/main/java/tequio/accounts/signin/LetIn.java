package tequio.accounts.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.accounts.gate.Return;
import tequio.accounts.person.Accounts;
import tequio.accounts.role.MakeCitizen;
import tequio.accounts.session.KnownBrowser;
import tequio.accounts.session.SignIn;
import tequio.accounts.session.Way;
import tequio.accounts.unreached.Unreached;
import tequio.web.Texts;

/** Lets in whoever has shown that they read the mail of an address, where we know them. */
@Component
class LetIn {

  private final Accounts accounts;
  private final SignIn signIn;
  private final KnownBrowser browser;
  private final Unreached unreached;
  private final MakeCitizen newcomers;

  LetIn(
      Accounts accounts,
      SignIn signIn,
      KnownBrowser browser,
      Unreached unreached,
      MakeCitizen newcomers) {
    this.accounts = accounts;
    this.signIn = signIn;
    this.browser = browser;
    this.unreached = unreached;
    this.newcomers = newcomers;
  }

  /** Where they go on to. */
  Optional<String> in(
      SignInRequest proven, Texts t, HttpServletRequest request, HttpServletResponse response) {
    return accounts
        .find(proven.mail())
        .or(() -> proven.name().map(name -> newcomers.make(proven.mail(), name)))
        .map(known -> {
          signIn.in(known.id(), Way.MAIL, request, response);
          unreached.reached(known.id());
          browser.remember(proven.mail(), response);
          return "redirect:" + Return.from(proven.returnTo(), t);
        });
  }
}
