package tequio.ledger.log;

/** The record, the files and what was signed do not tell one story: nothing is signed any more. */
public final class LogDisagrees extends RuntimeException {

  public LogDisagrees(String what) {
    super(what);
  }
}
