package tequio.ledger.sequencer;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tequio.kernel.Uuid7;

/** Exclusive lease of the sequencer, valid while it is renewed. */
@Component
class Lease {

  private static final Duration LASTS = Duration.ofSeconds(15);

  /** Largest difference accepted between the clocks of two instances. */
  private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(5);

  private final JdbcClient jdbc;
  private final Clock clock;

  Lease(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  UUID newHolder() {
    return Uuid7.next(clock);
  }

  /**
   * Takes or renews the lease and returns its fencing token; empty while another holder has it. A
   * lease that ends later than any can was taken under a wrong clock and counts as ended.
   */
  OptionalLong take(UUID holder) {
    Instant now = clock.instant();
    return jdbc.sql(
            """
            insert into ledger_lease as l (token, holder, until) values (1, :holder, :until)
            on conflict (one) do update set
              token = l.token + case when l.holder = :holder then 0 else 1 end,
              holder = :holder,
              until = :until
            where l.holder = :holder or l.until < :now or l.until > :latest
            returning token
            """)
        .param("holder", holder)
        .param("until", Timestamp.from(now.plus(LASTS)))
        .param("now", Timestamp.from(now))
        .param("latest", Timestamp.from(now.plus(LASTS).plus(CLOCKS_DIFFER)))
        .query(Long.class)
        .optional()
        .map(OptionalLong::of)
        .orElse(OptionalLong.empty());
  }

  /** Locks the lease until the transaction ends; false if another holder took it over. */
  boolean isHeldWith(long token) {
    return jdbc.sql("select token from ledger_lease where token = :token for update")
        .param("token", token)
        .query(Long.class)
        .optional()
        .isPresent();
  }

  void giveBack(UUID holder) {
    jdbc.sql("update ledger_lease set until = :now where holder = :holder")
        .param("holder", holder)
        .param("now", Timestamp.from(clock.instant().minusMillis(1)))
        .update();
  }
}
