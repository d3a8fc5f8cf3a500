package tequio.mail;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.Uuid7;

/**
 * Transactional outbox: a mail is stored if, and only if, the transaction that causes it commits.
 */
@Component
public class Outbox {

  /** Event: a mail waits to be sent. */
  public record Written(UUID letter) {}

  private final JdbcClient sql;
  private final Clock clock;
  private final EmailRenderer text;
  private final ApplicationEventPublisher events;

  Outbox(JdbcClient sql, Clock clock, EmailRenderer text, ApplicationEventPublisher events) {
    this.sql = sql;
    this.clock = clock;
    this.text = text;
    this.events = events;
  }

  /** Stores a mail in the current transaction and returns its id. */
  @Transactional(propagation = Propagation.MANDATORY)
  @CanIgnoreReturnValue
  public UUID write(EmailMessage letter) {
    var id = Uuid7.next(clock);
    var drawn = text.draw(letter);
    var written = Timestamp.from(clock.instant());
    sql.sql(
            """
            insert into letter (id, purpose, recipient, language, subject, plain, html,
              unsubscribe, written, next_try, state)
            values (?, ?, ?, ?, ?, ?, ?, nullif(?, ''), ?, ?, 'waiting')
            """)
        .params(id, letter.purpose().name(), letter.to().value())
        .params(letter.language().toLanguageTag(), drawn.subject(), drawn.plain(), drawn.html())
        .params(letter.unsubscribe().orElse(""), written, written)
        .update();
    events.publishEvent(new Written(id));
    return id;
  }

  /** Deletes waiting mails to an address and removes the address from the others. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void forget(MailAddress to, Set<EmailPurpose> purposes) {
    var names = purposes.stream().map(EmailPurpose::name).toArray(String[]::new);
    sql.sql("delete from letter where recipient = ? and purpose = any (?) and state = 'waiting'")
        .params(to.value(), names)
        .update();
    sql.sql("update letter set recipient = null where recipient = ? and purpose = any (?)")
        .params(to.value(), names)
        .update();
  }
}
