package tequio.mail.bounce;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.mail.EmailBounced;
import tequio.mail.MailAddress;

/** Records a bounce once and publishes {@link EmailBounced}. */
@Component
class BounceRecorder {

  private final JdbcClient sql;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  BounceRecorder(JdbcClient sql, Clock clock, ApplicationEventPublisher events) {
    this.sql = sql;
    this.clock = clock;
    this.events = events;
  }

  @Transactional
  public void note(BounceReport it) {
    sql.sql(
            """
            update letter set state = 'returned', ended = ?, problem = ?
            where id = ? and state in ('sent', 'unknown') and recipient is not null
            returning recipient
            """)
        .params(Timestamp.from(clock.instant()), it.status(), it.letter())
        .query(String.class)
        .optional()
        .ifPresent(to -> events.publishEvent(new EmailBounced(new MailAddress(to), it.status())));
  }
}
