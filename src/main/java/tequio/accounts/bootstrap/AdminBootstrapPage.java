package tequio.accounts.bootstrap;

import java.util.Optional;
import tequio.kernel.Page;

/**
 * Asks the first administrator for name and address, or says that this way is closed.
 *
 * @param key the secret of the link, where it opens something
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
