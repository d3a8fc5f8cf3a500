package tequio.subscription;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.jobs.JobSchedule;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Uuid7;
import tequio.mail.EmailPurpose;
import tequio.mail.MailAddress;
import tequio.mail.Outbox;

/**
 * Store of confirmed addresses and what each follows. Addresses without subscriptions are deleted.
 */
@Component
public class Followers {

  private final JdbcClient sql;
  private final Clock clock;
  private final Outbox outbox;

  Followers(JdbcClient sql, Clock clock, Outbox outbox) {
    this.sql = sql;
    this.clock = clock;
    this.outbox = outbox;
  }

  /**
   * Adds a subscription and returns the token of the address, which stays the same if it already
   * followed something.
   */
  @Transactional
  public SubscriptionToken add(PendingSubscriptions.Wish wish) {
    var now = Timestamp.from(clock.instant());
    sql.sql(
            """
            insert into follower values (?, ?, ?, ?, ?, ?, ?)
            on conflict (address) do update set language = excluded.language
            """)
        .params(Uuid7.next(clock), wish.address().value(), wish.language().toLanguageTag())
        .params(SubscriptionToken.fresh().value(), now, now, Date.valueOf(week(clock.instant())))
        .update();
    sql.sql(
            """
            insert into following (government, number, document, follower, since)
            select ?, ?, ?, id, ? from follower where address = ? on conflict do nothing
            """)
        .params(wish.subject().government().value(), wish.subject().number())
        .params(wish.subject().document(), now)
        .param(wish.address().value())
        .update();
    return new SubscriptionToken(
        sql.sql("select secret from follower where address = ?")
            .param(wish.address().value())
            .query(String.class)
            .single());
  }

  public Optional<Follower> find(SubscriptionToken secret) {
    return sql.sql("select * from follower where secret = ?")
        .param(secret.value())
        .query(Followers::read)
        .optional();
  }

  public Optional<Follower> find(MailAddress address) {
    return sql.sql("select * from follower where address = ?")
        .param(address.value())
        .query(Followers::read)
        .optional();
  }

  public List<Subject> subjects(Follower follower) {
    return sql.sql(
            """
            select government, number, document from following where follower = ? order by 1, 2, 3
            """)
        .param(follower.id())
        .query((row, number) -> Followers.subject(row))
        .list();
  }

  @Transactional
  public void drop(Follower follower, Subject subject) {
    sql.sql(
            """
            delete from following
            where follower = ? and government = ? and number = ? and document = ?
            """)
        .params(follower.id(), subject.government().value(), subject.number(), subject.document())
        .update();
    if (subjects(follower).isEmpty()) {
      leave(follower);
    }
  }

  /** Deletes all subscriptions and the address, also from queued and sent letters. */
  @Transactional
  public void leave(Follower follower) {
    sql.sql("delete from follower where id = ?").param(follower.id()).update();
    sql.sql("delete from asked_following where address = ?")
        .param(follower.address().value())
        .update();
    outbox.forget(follower.address(), Set.of(EmailPurpose.CONFIRMATION, EmailPurpose.DIGEST));
  }

  /** Returns the followers not processed in this week yet. */
  public List<UUID> untold(LocalDate week) {
    return sql.sql("select id from follower where told_week < ? order by id")
        .param(Date.valueOf(week))
        .query((row, number) -> row.getObject("id", UUID.class))
        .list();
  }

  /**
   * Locks a follower for the digest in this transaction; empty if another instance is processing or
   * has processed it.
   */
  @Transactional
  public Optional<Follower> take(UUID id, LocalDate week) {
    return sql.sql("select * from follower where id = ? and told_week < ? for update skip locked")
        .params(id, Date.valueOf(week))
        .query(Followers::read)
        .optional();
  }

  @Transactional
  public void told(Follower follower, Instant until, LocalDate week) {
    sql.sql("update follower set told_until = ?, told_week = ? where id = ?")
        .params(Timestamp.from(until), Date.valueOf(week), follower.id())
        .update();
  }

  /** Returns the Monday of the week. */
  public static LocalDate week(Instant moment) {
    return LocalDate.ofInstant(moment, JobSchedule.ZONE)
        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  static Subject subject(ResultSet row) throws SQLException {
    return new Subject(
        new GovernmentKey(row.getString("government")),
        row.getInt("number"),
        row.getString("document"));
  }

  private static Follower read(ResultSet row, int number) throws SQLException {
    return new Follower(
        row.getObject("id", UUID.class),
        new MailAddress(row.getString("address")),
        Locale.forLanguageTag(row.getString("language")),
        new SubscriptionToken(row.getString("secret")),
        row.getTimestamp("told_until").toInstant());
  }
}
