package tequio.testing;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Sees in PostgreSQL that a transaction waits for an advisory lock. */
public final class LockWaiters {

  private static final int TRIES = 300;

  /** Returns once a transaction waits, and fails if none does within 30 seconds. */
  public static void await(JdbcClient jdbc) {
    var waiting =
        "select exists (select from pg_locks where locktype = 'advisory' and not granted)";
    for (int tries = 0; tries < TRIES; tries++) {
      if (jdbc.sql(waiting).query(Boolean.class).single()) {
        return;
      }
      try {
        Thread.sleep(100);
      } catch (InterruptedException stopped) {
        throw new IllegalStateException(stopped);
      }
    }
    throw new AssertionError("nobody waits for the lock");
  }

  private LockWaiters() {}
}
