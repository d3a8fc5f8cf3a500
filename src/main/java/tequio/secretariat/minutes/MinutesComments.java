package tequio.secretariat.minutes;

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

/** Store of comments on minutes, and of the word of each seat that they are right. */
@Component
@Transactional
public class MinutesComments {

  private static final String THIS = " where government = :government and meeting = :meeting";

  private final JdbcClient jdbc;
  private final Clock clock;

  MinutesComments(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public List<MinutesComment> list(SubjectReference minutes) {
    return of(minutes, "select * from minutes_comment" + THIS + " order by number")
        .query(MinutesComments::read)
        .list();
  }

  /** Seats that gave their word. */
  public List<Integer> words(SubjectReference minutes) {
    return of(minutes, "select seat from minutes_word" + THIS + " order by seat")
        .query((row, number) -> row.getInt("seat"))
        .list();
  }

  void add(SubjectReference minutes, int seat, String words) {
    int added =
        of(
                minutes,
                """
                insert into minutes_comment (government, meeting, number, seat, words, sent)
                select :government, :meeting, coalesce(max(number), 0) + 1, :seat, :words, :now
                from minutes_comment where government = :government and meeting = :meeting
                """)
            .param("seat", seat)
            .param("words", words)
            .param("now", Timestamp.from(clock.instant()))
            .update();
    if (added != 1) {
      throw new IllegalStateException("not written");
    }
  }

  /** Whether it is answered now; false if it was before. */
  boolean answer(SubjectReference minutes, int number, Optional<String> leftBecause) {
    return of(
                minutes,
                "update minutes_comment set accepted = :accepted, reason = :reason"
                    + THIS
                    + " and number = :number and accepted is null")
            .param("accepted", leftBecause.isEmpty())
            .param("reason", leftBecause.orElse(null))
            .param("number", number)
            .update()
        == 1;
  }

  void giveWord(SubjectReference minutes, int seat) {
    int given =
        of(
                minutes,
                """
                insert into minutes_word (government, meeting, seat, given)
                values (:government, :meeting, :seat, :now) on conflict do nothing
                """)
            .param("seat", seat)
            .param("now", Timestamp.from(clock.instant()))
            .update();
    if (given > 1) {
      throw new IllegalStateException("given twice: " + seat);
    }
  }

  /** Forgets the words that seats gave about an earlier version. */
  void forgetWords(SubjectReference minutes) {
    var unused = of(minutes, "delete from minutes_word" + THIS).update();
  }

  /**
   * Locks minutes until the end of the transaction: what is decided about them is decided one after
   * the other.
   */
  void lock(SubjectReference minutes) {
    of(minutes, "select 1 from meeting_session" + THIS + " for update")
        .query(Integer.class)
        .optional();
  }

  private JdbcClient.StatementSpec of(SubjectReference minutes, String sql) {
    return jdbc.sql(sql)
        .param("government", minutes.government().value())
        .param("meeting", minutes.code());
  }

  private static MinutesComment read(ResultSet row, int index) throws SQLException {
    @Nullable Boolean accepted = row.getObject("accepted", Boolean.class);
    @Nullable String reason = row.getString("reason");
    return new MinutesComment(
        row.getInt("number"),
        row.getInt("seat"),
        row.getString("words"),
        Optional.ofNullable(accepted),
        Optional.ofNullable(reason));
  }
}
