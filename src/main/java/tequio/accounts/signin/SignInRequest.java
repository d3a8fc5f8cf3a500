package tequio.accounts.signin;

import java.util.Optional;
import tequio.mail.MailAddress;

/**
 * Pending sign-in of a browser.
 *
 * @param mail typed address, which may have no account
 * @param name given by a person who registers; used only if there is no account
 */
record SignInRequest(MailAddress mail, Optional<String> name, String returnTo, int attempts) {

  static final int MOST_ATTEMPTS = 5;

  int attemptsLeft() {
    return MOST_ATTEMPTS - attempts;
  }
}
