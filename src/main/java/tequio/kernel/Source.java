package tequio.kernel;

import java.net.URI;
import java.util.Optional;

/**
 * Source of a fact: a name and, if it has one, a public address.
 *
 * @param copy SHA-256 of the copy that this installation keeps and publishes, as 64 lowercase
 *     hexadecimal digits; it stays the same even if the address changes
 */
public record Source(String title, Optional<URI> url, Optional<String> copy) {

  public Source {
    if (title.isEmpty()) {
      throw new IllegalArgumentException("a source without a title");
    }
    url.ifPresent(address -> {
      if (!"https".equals(address.getScheme()) && !"http".equals(address.getScheme())) {
        throw new IllegalArgumentException("not a public address: " + address);
      }
    });
    copy.ifPresent(hash -> {
      if (!hash.matches("[0-9a-f]{64}")) {
        throw new IllegalArgumentException("not a SHA-256: " + hash);
      }
    });
  }

  /** Creates a source without a kept copy. */
  public Source(String title, Optional<URI> url) {
    this(title, url, Optional.empty());
  }

  /** Returns the path of the kept copy on this site. */
  public Optional<String> copyPath() {
    return copy.map(hash -> "/archivos/" + hash);
  }
}
