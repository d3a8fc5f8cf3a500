package tequio.ledger.log;

/** The record, the log files and what was signed contradict each other; signing stops. */
public final class LogInconsistencyException extends RuntimeException {

  public LogInconsistencyException(String what) {
    super(what);
  }
}
