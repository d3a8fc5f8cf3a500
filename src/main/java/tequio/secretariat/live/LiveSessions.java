package tequio.secretariat.live;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.GovernmentKey;
import tequio.kernel.ReportingParty;
import tequio.kernel.SubjectReference;
import tequio.live.LiveChanges;

/** Store of sessions that are being held. */
@Component
@Transactional
public class LiveSessions {

  private static final String THIS = " where government = :government and meeting = :meeting";

  private final JdbcClient jdbc;
  private final LiveChanges changes;
  private final Clock clock;

  LiveSessions(JdbcClient jdbc, LiveChanges changes, Clock clock) {
    this.jdbc = jdbc;
    this.changes = changes;
    this.clock = clock;
  }

  public Optional<LiveSession> find(SubjectReference meeting) {
    return of(meeting, "select * from meeting_session" + THIS).query(LiveSessions::read).optional();
  }

  /** Finds a session and locks it until the end of the transaction. */
  public Optional<LiveSession> hold(SubjectReference meeting) {
    return of(meeting, "select * from meeting_session" + THIS + " for update")
        .query(LiveSessions::read)
        .optional();
  }

  /** Begins a session; false if it was begun before. */
  public boolean begin(SubjectReference meeting, SessionTerms terms) {
    return of(
                meeting,
                """
                insert into meeting_session
                  (government, meeting, second_call, public, chair, voice, began)
                values (:government, :meeting, :second, :open, :chair, :voice, :now)
                on conflict do nothing
                """)
            .param("second", terms.secondCall())
            .param("open", terms.open())
            .param("chair", terms.chair())
            .param("voice", word(terms.voice()))
            .param("now", now())
            .update()
        == 1;
  }

  /** Counts a change, so that screens draw it. */
  public void touch(SubjectReference meeting) {
    require(of(meeting, "update meeting_session set revision = revision + 1" + THIS).update());
    tell(meeting);
  }

  /** Lets screens draw a change without waiting for others who change the session. */
  public void tell(SubjectReference meeting) {
    changes.announce(meeting);
  }

  public void setFacilitator(SubjectReference meeting, boolean present) {
    require(
        of(meeting, "update meeting_session set facilitator = :present" + THIS)
            .param("present", present)
            .update());
  }

  public void setItem(SubjectReference meeting, int item) {
    require(
        of(meeting, "update meeting_session set current_item = :item" + THIS)
            .param("item", item)
            .update());
  }

  /** Whether the quorum is stated now; false if it was before. */
  public boolean install(SubjectReference meeting) {
    return of(
                meeting,
                "update meeting_session set installed = :now" + THIS + " and installed is null")
            .param("now", now())
            .update()
        == 1;
  }

  /** Whether it is closed now; false if it was before. */
  public boolean close(SubjectReference meeting) {
    changes.announce(meeting);
    return of(
                meeting,
                "update meeting_session set closed = :now, revision = revision + 1"
                    + THIS
                    + " and closed is null")
            .param("now", now())
            .update()
        == 1;
  }

  private static String word(ReportingParty voice) {
    return voice.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }

  private static void require(int changed) {
    if (changed != 1) {
      throw new IllegalStateException("no such session");
    }
  }

  private JdbcClient.StatementSpec of(SubjectReference meeting, String sql) {
    return jdbc.sql(sql)
        .param("government", meeting.government().value())
        .param("meeting", meeting.code());
  }

  private static LiveSession read(ResultSet row, int number) throws SQLException {
    @Nullable Timestamp installed = row.getTimestamp("installed");
    @Nullable Timestamp closed = row.getTimestamp("closed");
    @Nullable Integer item = row.getObject("current_item", Integer.class);
    var government = new GovernmentKey(row.getString("government"));
    return new LiveSession(
        new SubjectReference("meeting", government, row.getString("meeting")),
        row.getBoolean("second_call"),
        row.getBoolean("public"),
        row.getString("chair"),
        ReportingParty.valueOf(row.getString("voice").toUpperCase(Locale.ROOT).replace('-', '_')),
        row.getBoolean("facilitator"),
        row.getLong("revision"),
        row.getTimestamp("began").toInstant(),
        Optional.ofNullable(installed).map(Timestamp::toInstant),
        Optional.ofNullable(closed).map(Timestamp::toInstant),
        Optional.ofNullable(item));
  }
}
