package tequio.ledger.history;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * An entry of the public record with what lies beside it: its body, unless the law had it erased,
 * and its place in the installation's log, once it has one.
 */
public record Entry(Envelope envelope, Optional<Body> body, OptionalLong place) {

  public boolean isErased() {
    return body.isEmpty();
  }
}
