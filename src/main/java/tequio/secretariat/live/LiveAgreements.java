package tequio.secretariat.live;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.SubjectReference;

/** Store of the agreements taken in a session. */
@Component
@Transactional
public class LiveAgreements {

  private static final String THIS = " where government = :government and meeting = :meeting";

  private final JdbcClient jdbc;

  LiveAgreements(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public List<LiveAgreement> list(SubjectReference meeting) {
    return of(meeting, "select * from meeting_agreement" + THIS + " order by number")
        .query(LiveAgreements::read)
        .list();
  }

  /** Adds one under the next number; its own is ignored. The session is held by the caller. */
  public void add(SubjectReference meeting, LiveAgreement agreement) {
    require(
        of(
                meeting,
                """
                insert into meeting_agreement
                  (government, meeting, number, item, decision, what, owner, due, proof)
                select :government, :meeting, coalesce(max(number), 0) + 1, :item, :decision, :what,
                  :owner, :due, :proof
                from meeting_agreement where government = :government and meeting = :meeting
                """)
            .param("item", agreement.item())
            .param("decision", agreement.decision().orElse(null))
            .param("what", agreement.what())
            .param("owner", agreement.owner())
            .param("due", agreement.due())
            .param("proof", agreement.proof())
            .update());
  }

  /** Notes the number under which an agreement became public. */
  public void markPublished(SubjectReference meeting, int number, int agreement) {
    require(
        of(
                meeting,
                "update meeting_agreement set agreement = :agreement"
                    + THIS
                    + " and number = :number and agreement is null")
            .param("agreement", agreement)
            .param("number", number)
            .update());
  }

  private static void require(int changed) {
    if (changed != 1) {
      throw new IllegalStateException("not written");
    }
  }

  private JdbcClient.StatementSpec of(SubjectReference meeting, String sql) {
    return jdbc.sql(sql)
        .param("government", meeting.government().value())
        .param("meeting", meeting.code());
  }

  private static LiveAgreement read(ResultSet row, int index) throws SQLException {
    @Nullable Integer decision = row.getObject("decision", Integer.class);
    @Nullable Integer agreement = row.getObject("agreement", Integer.class);
    return new LiveAgreement(
        row.getInt("number"),
        row.getInt("item"),
        Optional.ofNullable(decision),
        row.getString("what"),
        row.getString("owner"),
        row.getObject("due", LocalDate.class),
        row.getString("proof"),
        Optional.ofNullable(agreement));
  }
}
