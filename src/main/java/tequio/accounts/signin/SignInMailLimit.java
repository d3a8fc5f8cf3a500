package tequio.accounts.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.accounts.session.KnownBrowserCookie;
import tequio.mail.MailAddress;
import tequio.ratelimit.Limit;
import tequio.ratelimit.RateLimiter;

/** Rate limits of sign-in attempts and of letters to one address. */
@Component
public class SignInMailLimit {

  private final RateLimiter limits;
  private final KnownBrowserCookie browser;

  SignInMailLimit(RateLimiter limits, KnownBrowserCookie browser) {
    this.limits = limits;
    this.browser = browser;
  }

  /**
   * Counts an attempt to sign in. If the browser is known for the address, attempts of others from
   * the same network address do not count.
   *
   * @throws tequio.ratelimit.RateLimitExceededException if there are too many
   */
  public void countAttempt(Optional<MailAddress> of, HttpServletRequest request) {
    var known = of.filter(it -> browser.knows(it, request));
    if (known.isPresent()) {
      limits.count(Limit.SIGN_IN_IN_A_KNOWN_BROWSER, known.get().value());
    } else {
      limits.count(Limit.SIGN_IN, request);
    }
  }

  /**
   * Counts a letter to the address.
   *
   * @throws tequio.ratelimit.RateLimitExceededException if there are too many
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
