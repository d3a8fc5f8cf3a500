package tequio.accounts.first;

import java.util.Optional;
import tequio.kernel.Page;

/**
 * Asks the first administrator for name and address, or says that this way is closed.
 *
 * @param key the secret of the link, where it opens something
 */
public record FirstPage(
    Optional<String> key, String name, String mail, boolean nameIsFine, boolean mailIsFine)
    implements Page {

  static FirstPage open(String key) {
    return new FirstPage(Optional.of(key), "", "", true, true);
  }

  static FirstPage closed() {
    return new FirstPage(Optional.empty(), "", "", true, true);
  }

  static FirstPage again(String key, String name, String mail, boolean nameFine, boolean mailFine) {
    return new FirstPage(Optional.of(key), name, mail, nameFine, mailFine);
  }

  public boolean isFine() {
    return nameIsFine && mailIsFine;
  }

  @Override
  public int status() {
    return key.isEmpty() ? 404 : isFine() ? 200 : 422;
  }
}
