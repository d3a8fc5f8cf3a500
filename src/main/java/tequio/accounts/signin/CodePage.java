package tequio.accounts.signin;

import tequio.kernel.Page;

/**
 * Form for the sign-in code, in the browser that asked for it.
 *
 * @param mailbox whether the letter can be read on this site, as in a demonstration
 */
public record CodePage(String mail, int attemptsLeft, boolean isFine, boolean mailbox)
    implements Page {

  @Override
  public int status() {
    return isFine ? 200 : 422;
  }
}
