package tequio.ledger.log;

/** The record, the files and what was signed do not tell one story: nothing is signed any more. */
public final class LogInconsistencyException extends RuntimeException {

  public LogInconsistencyException(String what) {
    super(what);
  }
}
