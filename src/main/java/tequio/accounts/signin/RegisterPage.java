package tequio.accounts.signin;

import tequio.kernel.Page;

/** Registration form: name and address, with the privacy notice. */
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
