package tequio.secretariat.request;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.SubjectReference;

/** Store of requests that wait for an answer. */
@Component
@Transactional
public class AgendaRequests {

  /** Unanswered requests of one session at most. */
  private static final int MOST = 200;

  private static final String THIS = " where government = :government and meeting = :meeting";

  private final JdbcClient jdbc;
  private final Clock clock;

  AgendaRequests(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Those without an answer, oldest first. */
  public List<PendingAgendaRequest> list(SubjectReference meeting) {
    return of(
            meeting,
            "select * from agenda_request" + THIS + " and answered is null order by number")
        .query(AgendaRequests::read)
        .list();
  }

  public Optional<PendingAgendaRequest> find(SubjectReference meeting, int number) {
    return list(meeting).stream().filter(it -> it.number() == number).findFirst();
  }

  /** Whether it was added; not if too many wait. */
  boolean add(SubjectReference meeting, String words, Optional<String> by) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 31))")
        .param(meeting.toString())
        .query((row, number) -> number)
        .list();
    return of(
                meeting,
                """
                insert into agenda_request (government, meeting, number, words, asked_for, asked)
                select :government, :meeting, coalesce(max(number), 0) + 1, :words, :by, :now
                from agenda_request where government = :government and meeting = :meeting
                having count(*) filter (where answered is null) < :most
                """)
            .param("words", words)
            .param("by", by.orElse(null))
            .param("now", Timestamp.from(clock.instant()))
            .param("most", MOST)
            .update()
        == 1;
  }

  /** Whether it is answered now; false if it was before. */
  boolean answer(SubjectReference meeting, int number) {
    return of(
                meeting,
                "update agenda_request set answered = :now"
                    + THIS
                    + " and number = :number and answered is null")
            .param("now", Timestamp.from(clock.instant()))
            .param("number", number)
            .update()
        == 1;
  }

  private JdbcClient.StatementSpec of(SubjectReference meeting, String sql) {
    return jdbc.sql(sql)
        .param("government", meeting.government().value())
        .param("meeting", meeting.code());
  }

  private static PendingAgendaRequest read(ResultSet row, int index) throws SQLException {
    @Nullable String by = row.getString("asked_for");
    return new PendingAgendaRequest(
        row.getInt("number"),
        row.getString("words"),
        Optional.ofNullable(by),
        row.getTimestamp("asked").toInstant());
  }
}
