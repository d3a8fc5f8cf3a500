package tequio.subscription;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.mail.MailAddress;
import tequio.privacy.ProcessingActivity;

/** Store of addresses whose subscription is not confirmed yet. */
@Component
public class PendingSubscriptions {

  /** How long a confirmation link is valid and an unconfirmed address is kept. */
  public static final Duration GOOD = ProcessingActivity.ASKED_FOLLOWING.time();

  /**
   * Maximum confirmation letters to one address within {@link #GOOD}, whoever requests them, to
   * prevent flooding.
   */
  private static final int MOST_LETTERS = 5;

  /** Requested subscription. */
  public record Wish(MailAddress address, Locale language, Subject subject) {}

  private final JdbcClient sql;
  private final Clock clock;

  PendingSubscriptions(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /**
   * Stores a request and returns the token for its confirmation link; empty if the address has
   * reached the limit of letters.
   */
  @Transactional
  public Optional<SubscriptionToken> add(Wish wish) {
    sql.sql("select pg_advisory_xact_lock(hashtextextended(?, 7))")
        .param(wish.address().value())
        .query((row, number) -> number)
        .list();
    int letters =
        sql.sql("select count(*) from asked_following where address = ? and asked > ?")
            .params(wish.address().value(), oldest())
            .query(Integer.class)
            .single();
    return letters >= MOST_LETTERS ? Optional.empty() : Optional.of(insert(wish));
  }

  private SubscriptionToken insert(Wish wish) {
    var ticket = SubscriptionToken.fresh();
    sql.sql("insert into asked_following values (?, ?, ?, ?, ?, ?, ?)")
        .params(ticket.hash(), wish.address().value(), wish.language().toLanguageTag())
        .params(wish.subject().government().value(), wish.subject().number())
        .params(Timestamp.from(clock.instant()), wish.subject().document())
        .update();
    return ticket;
  }

  /** Finds a valid request without using up its token. */
  public Optional<Wish> find(SubscriptionToken ticket) {
    return sql.sql("select * from asked_following where ticket = ? and asked > ?")
        .params(ticket.hash(), oldest())
        .query(PendingSubscriptions::read)
        .optional();
  }

  @Transactional
  public Optional<Wish> use(SubscriptionToken ticket) {
    return sql.sql("delete from asked_following where ticket = ? and asked > ? returning *")
        .params(ticket.hash(), oldest())
        .query(PendingSubscriptions::read)
        .optional();
  }

  @Transactional
  @CanIgnoreReturnValue
  public int forgetOld() {
    return sql.sql("delete from asked_following where asked <= ?").param(oldest()).update();
  }

  private Timestamp oldest() {
    return Timestamp.from(clock.instant().minus(GOOD));
  }

  private static Wish read(ResultSet row, int number) throws SQLException {
    return new Wish(
        new MailAddress(row.getString("address")),
        Locale.forLanguageTag(row.getString("language")),
        Followers.subject(row));
  }
}
