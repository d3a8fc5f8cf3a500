package tequio.secretariat.link;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.GovernmentKey;
import tequio.kernel.ReportingParty;
import tequio.kernel.SubjectReference;
import tequio.subscription.SubscriptionToken;

/** Store of links that open one thing. What a link holds is kept as a hash. */
@Component
@Transactional
public class CapabilityLinks {

  private final JdbcClient jdbc;
  private final Clock clock;

  CapabilityLinks(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Makes a link; an earlier one of the same holder for the same subject opens nothing any more.
   */
  public SubscriptionToken make(CapabilityLink link) {
    var token = SubscriptionToken.fresh();
    var subject = link.subject();
    int made =
        jdbc.sql(
                """
                insert into capability_link (hash, government, subject, holder, voice, expires, made)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (government, subject, holder) do update
                  set hash = excluded.hash, voice = excluded.voice, expires = excluded.expires,
                    made = excluded.made
                """)
            .params(token.hash(), subject.government().value())
            .params(subject.kind() + "/" + subject.code(), link.holder())
            .param(link.voice().map(CapabilityLinks::word).orElse(null))
            .param(Timestamp.from(link.expires()))
            .param(Timestamp.from(clock.instant()))
            .update();
    if (made != 1) {
      throw new IllegalStateException("not made: " + subject);
    }
    return token;
  }

  /** Moments at which the last link of each holder was made, where it is known. */
  public Map<String, Instant> made(SubjectReference subject) {
    var found = new HashMap<String, Instant>();
    jdbc.sql(
            "select holder, made from capability_link"
                + " where government = ? and subject = ? and made is not null")
        .params(subject.government().value(), subject.kind() + "/" + subject.code())
        .query(row -> {
          found.put(row.getString("holder"), row.getTimestamp("made").toInstant());
        });
    return Map.copyOf(found);
  }

  /** Finds what a link of a government opens now. */
  public Optional<CapabilityLink> find(GovernmentKey government, SubscriptionToken token) {
    return jdbc.sql(
            "select * from capability_link where hash = ? and government = ? and expires > ?")
        .params(token.hash(), government.value(), Timestamp.from(clock.instant()))
        .query(CapabilityLinks::read)
        .optional();
  }

  /** Deletes links whose day is over, of governments in scope, and returns how many. */
  int forgetOld() {
    return jdbc.sql("delete from capability_link where expires <= ?")
        .param(Timestamp.from(clock.instant()))
        .update();
  }

  private static String word(ReportingParty voice) {
    return voice.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static CapabilityLink read(ResultSet row, int number) throws SQLException {
    var government = new GovernmentKey(row.getString("government"));
    var subject = row.getString("subject").split("/", 2);
    @Nullable String voice = row.getString("voice");
    return new CapabilityLink(
        new SubjectReference(subject[0], government, subject[1]),
        row.getString("holder"),
        Optional.ofNullable(voice)
            .map(it -> ReportingParty.valueOf(it.toUpperCase(Locale.ROOT).replace('-', '_'))),
        row.getTimestamp("expires").toInstant());
  }
}
