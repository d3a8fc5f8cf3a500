package tequio.accounts.bootstrap;

import java.util.Optional;
import tequio.kernel.Page;

/**
 * Form for the name and address of the first administrator, or a message that sign-up is closed.
 *
 * @param key the secret of the link; empty if it is not valid
 */
public record AdminBootstrapPage(
    Optional<String> key, String name, String mail, boolean nameIsFine, boolean mailIsFine)
    implements Page {

  static AdminBootstrapPage open(String key) {
    return new AdminBootstrapPage(Optional.of(key), "", "", true, true);
  }

  static AdminBootstrapPage closed() {
    return new AdminBootstrapPage(Optional.empty(), "", "", true, true);
  }

  static AdminBootstrapPage again(
      String key, String name, String mail, boolean nameFine, boolean mailFine) {
    return new AdminBootstrapPage(Optional.of(key), name, mail, nameFine, mailFine);
  }

  public boolean isFine() {
    return nameIsFine && mailIsFine;
  }

  @Override
  public int status() {
    return key.isEmpty() ? 404 : isFine() ? 200 : 422;
  }
}
