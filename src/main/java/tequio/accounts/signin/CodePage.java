package tequio.accounts.signin;

import tequio.kernel.Page;

/**
 * Asks for the code of the letter, in the browser where it was begun.
 *
 * @param mailbox whether the letters of this demonstration can be read right here
 */
public record CodePage(String mail, int attemptsLeft, boolean isFine, boolean mailbox)
    implements Page {

  @Override
  public int status() {
    return isFine ? 200 : 422;
  }
}
