package tequio.accounts.signin;

import java.util.Optional;
import tequio.mail.MailAddress;

/**
 * Somebody at the door who said an address.
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
