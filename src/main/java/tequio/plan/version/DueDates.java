package tequio.plan.version;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tequio.kernel.GovernmentKey;
import tequio.kernel.PartialDate;

/** Queries for end dates of activities and commitments, one statement each. */
@Component
public class DueDates {

  private static final LocalDate EVER = LocalDate.of(1, 1, 1);

  private final JdbcClient jdbc;

  public DueDates(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Something due by a date.
   *
   * @param activity number of the activity; empty for the commitment as a whole
   * @param on end date with the precision of the plan
   * @param version version of the commitment that states the date, from 1
   * @param recorded when that version became public
   */
  public record Due(
      CommitmentKey commitment,
      Optional<Integer> activity,
      String promise,
      String what,
      PartialDate on,
      int version,
      Instant recorded) {}

  /**
   * Returns the due dates of a government's commitments and of those it shares, the nearest first.
   * What the government reports as cancelled is not due.
   */
  public List<Due> of(GovernmentKey government, int most) {
    return jdbc.sql(DueDatesSql.OF_GOVERNMENT)
        .param("government", government.value())
        .param("from", EVER)
        .param("most", most)
        .query(DueDates::due)
        .list();
  }

  public List<Due> of(CommitmentKey commitment, int most) {
    return jdbc.sql(DueDatesSql.OF_COMMITMENT)
        .param("government", commitment.government().value())
        .param("number", commitment.number())
        .param("from", EVER)
        .param("most", most)
        .query(DueDates::due)
        .list();
  }

  /** Returns the due dates of a state and its municipalities from a day on, the nearest first. */
  public List<Due> within(GovernmentKey state, LocalDate from, int most) {
    return jdbc.sql(DueDatesSql.WITHIN)
        .param("state", state.value())
        .param("from", from)
        .param("most", most)
        .query(DueDates::due)
        .list();
  }

  private static Due due(ResultSet row, int index) throws SQLException {
    int activity = row.getInt("activity");
    return new Due(
        new CommitmentKey(new GovernmentKey(row.getString("government")), row.getInt("commitment")),
        activity == 0 ? Optional.empty() : Optional.of(activity),
        row.getString("promise"),
        row.getString("what"),
        between(
            row.getObject("ends_from", LocalDate.class), row.getObject("ends_by", LocalDate.class)),
        row.getInt("version"),
        row.getObject("recorded", OffsetDateTime.class).toInstant());
  }

  private static PartialDate between(LocalDate first, LocalDate last) {
    var day = first.toString();
    if (first.equals(last)) {
      return new PartialDate(day);
    }
    return new PartialDate(
        first.getMonth() == last.getMonth() ? day.substring(0, 7) : day.substring(0, 4));
  }
}
