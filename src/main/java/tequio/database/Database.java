package tequio.database;

/** Running PostgreSQL with two roles: the owner, and the working role that owns nothing. */
public interface Database extends AutoCloseable {

  /** Returns the credentials of the owner, for migrations only. */
  DatabaseCredentials owner();

  /** Returns the credentials of the working role, for everything else. */
  DatabaseCredentials program();

  /** Whether the database is known to be down at this moment. */
  boolean away();

  @Override
  void close();
}
