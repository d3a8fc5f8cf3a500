package tequio.ledger.history;

import java.util.Optional;
import tequio.kernel.GovernmentKey;

/**
 * A stretch of the public record, read from its end.
 *
 * @param government whose entries; empty for everybody's
 * @param kind of which kind; empty for all
 * @param before only what was recorded before this entry
 */
public record Span(
    Optional<GovernmentKey> government, Optional<String> kind, Optional<Mark> before) {

  /** One entry of the installation. */
  public record Mark(GovernmentKey government, long seq) {}
}
