package tequio.accounts.signin;

import java.util.Optional;
import tequio.mail.MailAddress;

/**
 * Pending sign-in of a browser: the address and the hashes of code and link.
 *
 * @param mail nothing says whether anybody is known by it
 * @param name said by whoever wants an account, if they have none
 */
record SignInRequest(MailAddress mail, Optional<String> name, String returnTo, int attempts) {

  static final int MOST_ATTEMPTS = 5;

  int attemptsLeft() {
    return MOST_ATTEMPTS - attempts;
  }
}
