package tequio.mail.delivery;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tequio.kernel.HealthCheck;
import tequio.mail.MailStatus;
import tequio.settings.StartupException;

/** Health check of mail: last mail sent, and problems with the others. */
@Component
class MailHealth implements HealthCheck {

  private static final Duration PATIENCE = Duration.ofMinutes(30);
  private static final Duration RECENT = Duration.ofDays(1);

  private final JdbcClient sql;
  private final Clock clock;
  private final MailStatus mail;

  MailHealth(JdbcClient sql, Clock clock, MailStatus mail) {
    this.sql = sql;
    this.clock = clock;
    this.mail = mail;
  }

  @Override
  public String name() {
    return "mail";
  }

  @Override
  public Map<String, Instant> successes() {
    return sql.sql(
            "select max(ended) from letter where state = 'sent' having max(ended) is not null")
        .query(Timestamp.class)
        .optional()
        .map(at -> Map.of("letter", at.toInstant()))
        .orElse(Map.of());
  }

  @Override
  public Optional<String> trouble() {
    int waiting = count("state = 'waiting' and written < ?", PATIENCE);
    if (!mail.canSend()) {
      return Optional.of(StartupException.sentence("mail.nowhere", waiting));
    }
    if (waiting > 0) {
      return Optional.of(StartupException.sentence("mail.waiting", waiting));
    }
    int lost = count("state in ('given-up', 'unknown') and ended > ?", RECENT);
    return lost == 0 ? Optional.empty() : Optional.of(StartupException.sentence("mail.lost", lost));
  }

  private int count(String which, Duration ago) {
    return sql.sql("select count(*) from letter where " + which)
        .param(Timestamp.from(clock.instant().minus(ago)))
        .query(Integer.class)
        .single();
  }
}
