package tequio.notice;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.GovernmentKey;
import tequio.kernel.PagesChanged;

/** Store of privacy notices. */
@Component
class PrivacyNotices {

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  PrivacyNotices(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  Optional<PrivacyNotice> find(GovernmentKey government) {
    return jdbc.sql("select * from privacy_notice where government = ?")
        .param(government.value())
        .query((row, number) ->
            new PrivacyNotice(
                row.getString("contact"),
                row.getString("words"),
                row.getInt("version"),
                row.getTimestamp("changed").toInstant()))
        .optional();
  }

  /**
   * Saves the notice if the stored version still is {@code read} (0: none is stored), and returns
   * whether it did.
   */
  @Transactional
  boolean save(GovernmentKey government, String contact, String words, int read) {
    boolean saved =
        jdbc.sql(
                    """
                    insert into privacy_notice as n (government, contact, words, changed)
                    select :government, :contact, :words, :now
                    where :read = 0 or exists (
                      select from privacy_notice where government = :government)
                    on conflict (government) do update set contact = excluded.contact,
                      words = excluded.words, changed = excluded.changed, version = n.version + 1
                    where n.version = :read
                    """)
                .param("government", government.value())
                .param("contact", contact)
                .param("words", words)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("read", read)
                .update()
            == 1;
    if (saved) {
      events.publishEvent(new PagesChanged(government));
    }
    return saved;
  }
}
