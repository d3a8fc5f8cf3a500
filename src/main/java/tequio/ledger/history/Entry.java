package tequio.ledger.history;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * Entry of the public record with its body, unless it was erased by law, and its index in the log
 * once it has one.
 */
public record Entry(Envelope envelope, Optional<Body> body, OptionalLong place) {

  public boolean isErased() {
    return body.isEmpty();
  }
}
