package tequio.accounts.signin;

import tequio.kernel.Page;

/** Page behind the link of a sign-in letter: a button to sign in. */
public record SignInLinkPage(Standing standing, String link) implements Page {

  /** Whether the link is valid, and in which browser it was opened. */
  public enum Standing {
    HERE,
    OTHER_BROWSER,
    CLOSED
  }

  static SignInLinkPage closed() {
    return new SignInLinkPage(Standing.CLOSED, "");
  }

  @Override
  public int status() {
    return standing == Standing.CLOSED ? 404 : 200;
  }
}
