package tequio.database;

/** Running PostgreSQL with two roles: the owner, and the working role that owns nothing. */
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
