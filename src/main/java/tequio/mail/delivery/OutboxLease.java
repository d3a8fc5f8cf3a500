package tequio.mail.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.Uuid7;
import tequio.mail.EmailPurpose;

/**
 * Leases mails to one instance at a time. A mail whose lease expires is tried once more, and never
 * after a second expiry.
 */
@Component
class OutboxLease {

  /** Duration of a lease; longer than all timeouts of one delivery together. */
  private static final Duration TIME = Duration.ofMinutes(5);

  private final JdbcClient sql;
  private final Clock clock;
  private final UUID me;

  OutboxLease(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
    this.me = Uuid7.next(clock);
  }

  /** Leases the mail that is due longest; the lease is committed before anything is sent. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public Optional<LeasedEmail> next() {
    endThoseNobodyKnowsOf();
    return sql.sql(
            """
            update letter set holder = :me, held_until = :until, tries = tries + 1,
              unsure = unsure + case when holder is null then 0 else 1 end
            where id = (
              select id from letter
              where state = 'waiting' and next_try <= :at
                and (holder is null or held_until < :at and unsure = 0)
              order by next_try, id limit 1 for update skip locked)
            returning *
            """)
        .param("me", me)
        .param("at", now())
        .param("until", Timestamp.from(clock.instant().plus(TIME)))
        .query(OutboxLease::read)
        .optional();
  }

  /** Ends mails whose lease expired twice, since a third attempt might deliver them again. */
  private void endThoseNobodyKnowsOf() {
    sql.sql(
            """
            update letter set state = 'unknown', ended = :at, unsure = 2, holder = null,
              subject = null, plain = null, html = null, unsubscribe = null
            where state = 'waiting' and unsure = 1 and held_until < :at
            """)
        .param("at", now())
        .update();
  }

  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void sent(LeasedEmail letter) {
    end(letter, "sent", "");
  }

  /**
   * Ends a mail.
   *
   * @param state {@code refused}, {@code given-up} or {@code unknown}
   */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void failed(LeasedEmail letter, String state, String problem) {
    end(letter, state, problem);
  }

  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void putBack(LeasedEmail letter, Instant next, boolean unsure, String problem) {
    sql.sql(
            """
            update letter set holder = null, held_until = null, next_try = ?,
              unsure = unsure + ?, problem = ?
            where id = ? and holder = ?
            """)
        .params(Timestamp.from(next), unsure ? 1 : 0, problem, letter.id(), me)
        .update();
  }

  private void end(LeasedEmail letter, String state, String problem) {
    sql.sql(
            """
            update letter set state = ?, ended = ?, problem = nullif(?, ''), holder = null, held_until = null,
              subject = null, plain = null, html = null, unsubscribe = null
            where id = ? and holder = ?
            """)
        .params(state, now(), problem, letter.id(), me)
        .update();
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }

  private static LeasedEmail read(ResultSet row, int number) throws SQLException {
    return new LeasedEmail(
        row.getObject("id", UUID.class),
        EmailPurpose.valueOf(row.getString("purpose")),
        new LeasedEmail.Sheet(
            row.getString("recipient"),
            row.getString("subject"),
            row.getString("plain"),
            row.getString("html"),
            Optional.ofNullable(row.getString("unsubscribe"))),
        row.getTimestamp("written").toInstant(),
        new LeasedEmail.Attempts(row.getInt("tries"), row.getInt("unsure")));
  }
}
