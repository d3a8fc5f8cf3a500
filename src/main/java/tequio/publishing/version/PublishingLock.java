package tequio.publishing.version;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.GovernmentKey;

/** Serializes publications of one government by locking its row. */
@Component
public class PublishingLock {

  private final JdbcClient jdbc;

  PublishingLock(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Waits for the lock and holds it until the transaction ends. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void acquire(GovernmentKey government) {
    jdbc.sql("insert into publishing_government values (:government) on conflict do nothing")
        .param("government", government.value())
        .update();
    jdbc.sql("select 1 from publishing_government where government = :government for update")
        .param("government", government.value())
        .query(Integer.class)
        .single();
  }
}
