package tequio.live;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tequio.kernel.SubjectReference;

/** Tells the screens of all processes, by PostgreSQL's NOTIFY, that a subject changed. */
@Component
public class LiveChanges {

  static final String CHANNEL = "tequio_live";

  private final JdbcClient database;

  LiveChanges(JdbcClient database) {
    this.database = database;
  }

  /**
   * Announces a change. PostgreSQL sends it when the transaction commits, once however often the
   * transaction announces the same subject, and never after a rollback.
   */
  public void announce(SubjectReference subject) {
    database
        .sql("select pg_notify(?, ?)")
        .params(CHANNEL, subject.toString())
        .query((row, number) -> true)
        .single();
  }
}
