package tequio.accounts.signin;

import tequio.mail.MailAddress;

/**
 * Somebody at the door who said an address.
 *
 * @param mail nothing says whether anybody is known by it
 */
record SignInRequest(MailAddress mail, String returnTo, int attempts) {

  static final int MOST_ATTEMPTS = 5;

  int attemptsLeft() {
    return MOST_ATTEMPTS - attempts;
  }
}
