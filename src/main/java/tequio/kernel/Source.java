package tequio.kernel;

import java.net.URI;
import java.util.Optional;

/** Where a fact was read: a name for people and, where it has one, its public address. */
public record Source(String title, Optional<URI> url) {

  public Source {
    if (title.isBlank()) {
      throw new IllegalArgumentException("a source without a title");
    }
    url.ifPresent(address -> {
      if (!"https".equals(address.getScheme()) && !"http".equals(address.getScheme())) {
        throw new IllegalArgumentException("not a public address: " + address);
      }
    });
  }
}
