package tequio.accounts.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import tequio.accounts.session.KnownBrowser;
import tequio.limits.Limit;
import tequio.limits.Limits;
import tequio.mail.MailAddress;

/** How many letters may be asked for an address that anybody can type. */
@Component
class LettersAsked {

  private final Limits limits;
  private final KnownBrowser browser;

  LettersAsked(Limits limits, KnownBrowser browser) {
    this.limits = limits;
    this.browser = browser;
  }

  /**
   * Somebody stands at the door, with whatever address.
   *
   * @throws tequio.limits.TooOften where too many did
   */
  void knock(HttpServletRequest request) {
    limits.count(Limit.SIGN_IN, request);
  }

  /**
   * Counts one more.
   *
   * @throws tequio.limits.TooOften where it is one too many
   */
  void count(MailAddress to, HttpServletRequest request) {
    if (browser.knows(to, request)) {
      limits.count(Limit.LETTERS_TO_A_KNOWN_BROWSER, to.value());
    } else {
      limits.count(Limit.LETTERS_TO_ONE, request, to.value());
      limits.count(Limit.LETTERS_TO_ONE_IN_ALL, to.value());
    }
  }
}
