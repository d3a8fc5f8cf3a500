package tequio.database;

/** A PostgreSQL that runs, with its two roles: one owns, the other works and owns nothing. */
public interface Database extends AutoCloseable {

  /** For migrations only. */
  Login owner();

  /** For everything else. */
  Login program();

  /** Known not to answer at this moment. */
  boolean away();

  @Override
  void close();
}
