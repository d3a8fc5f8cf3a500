package tequio.accounts.signin;

import tequio.kernel.Page;

/** Asks whoever wants an account for a name and an address, and says what becomes of them. */
public record RegisterPage(String name, String mail, boolean nameIsFine, boolean mailIsFine)
    implements Page {

  static RegisterPage empty() {
    return new RegisterPage("", "", true, true);
  }

  public boolean isFine() {
    return nameIsFine && mailIsFine;
  }

  @Override
  public int status() {
    return isFine() ? 200 : 422;
  }
}
