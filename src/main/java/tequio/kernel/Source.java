package tequio.kernel;

import java.net.URI;
import java.util.Optional;

/**
 * Source of a fact: a name and, where it has one, a public address.
 *
 * @param copy the SHA-256 of the copy that this installation keeps and shows to everybody, in 64
 *     hexadecimal digits: the address may say something else tomorrow, the copy cannot
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

  /** Of which no copy is kept. */
  public Source(String title, Optional<URI> url) {
    this(title, url, Optional.empty());
  }

  /** Where the copy is read, below this site. */
  public Optional<String> copyPath() {
    return copy.map(hash -> "/archivos/" + hash);
  }
}
