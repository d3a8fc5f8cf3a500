package tequio.database;

/** A PostgreSQL that runs, with its two roles: one owns, the other works and owns nothing. */
public interface Database extends AutoCloseable {

  /** For migrations only. */
  DatabaseCredentials owner();

  /** For everything else. */
  DatabaseCredentials program();

  /** Known not to answer at this moment. */
  boolean away();

  @Override
  void close();
}
