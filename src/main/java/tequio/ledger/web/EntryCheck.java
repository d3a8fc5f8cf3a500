package tequio.ledger.web;

import java.util.Optional;
import tequio.ledger.history.Body;
import tequio.ledger.history.Entry;
import tequio.ledger.log.LogInconsistencyException;
import tequio.ledger.log.LogReader;

/**
 * Result of the server's checks of an entry.
 *
 * @param body whether the content has the recorded hash; missing if it was erased
 * @param place whether the published log leads from the entry to the signature; missing while it is
 *     not signed
 */
public record EntryCheck(Result body, Result place) {

  /** Result of one check. */
  public enum Result {
    HOLDS,
    FAILS,
    MISSING
  }

  static EntryCheck of(Entry entry, Optional<LogReader> signed) {
    return new EntryCheck(
        entry.body().map(it -> body(it, entry)).orElse(Result.MISSING),
        signed.map(it -> place(it, entry)).orElse(Result.MISSING));
  }

  private static Result body(Body body, Entry entry) {
    return body.sha256().equals(entry.envelope().sha256()) ? Result.HOLDS : Result.FAILS;
  }

  private static Result place(LogReader signed, Entry entry) {
    try {
      var proof =
          signed.proof(entry.place().orElseThrow(), entry.envelope().leafBytes(), Optional.empty());
      return proof.index() == entry.place().getAsLong() ? Result.HOLDS : Result.FAILS;
    } catch (LogInconsistencyException broken) {
      return Result.FAILS;
    }
  }

  public boolean fails() {
    return body == Result.FAILS || place == Result.FAILS;
  }

  /** Whether the place is verified and no check fails. */
  public boolean holds() {
    return !fails() && place == Result.HOLDS;
  }
}
