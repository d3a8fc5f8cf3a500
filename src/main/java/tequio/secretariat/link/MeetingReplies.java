package tequio.secretariat.link;

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

/** Store of what the holders of seats answer to a call. The last answer counts. */
@Component
@Transactional
public class MeetingReplies {

  private final JdbcClient jdbc;
  private final Clock clock;

  MeetingReplies(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public List<MeetingReply> list(SubjectReference meeting) {
    return jdbc.sql(
            "select * from meeting_reply where government = ? and meeting = ? order by appointment")
        .params(meeting.government().value(), meeting.code())
        .query(MeetingReplies::read)
        .list();
  }

  public Optional<MeetingReply> find(SubjectReference meeting, String appointment) {
    return list(meeting).stream().filter(it -> it.appointment().equals(appointment)).findFirst();
  }

  public void set(SubjectReference meeting, MeetingReply reply) {
    int written =
        jdbc.sql(
                """
                insert into meeting_reply (government, meeting, appointment, answer, reason, replied)
                values (?, ?, ?, ?, ?, ?)
                on conflict (government, meeting, appointment) do update
                  set answer = excluded.answer, reason = excluded.reason, replied = excluded.replied
                """)
            .params(meeting.government().value(), meeting.code(), reply.appointment())
            .param(reply.answer().word())
            .param(reply.reason().orElse(null))
            .param(Timestamp.from(clock.instant()))
            .update();
    if (written != 1) {
      throw new IllegalStateException("not written");
    }
  }

  private static MeetingReply read(ResultSet row, int number) throws SQLException {
    @Nullable String reason = row.getString("reason");
    return new MeetingReply(
        row.getString("appointment"),
        ReplyAnswer.find(row.getString("answer")).orElseThrow(),
        Optional.ofNullable(reason));
  }
}
