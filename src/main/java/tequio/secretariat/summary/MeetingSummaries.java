package tequio.secretariat.summary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tequio.kernel.GovernmentKey;
import tequio.kernel.PartialDate;

/** Store of the narrow rows of sessions. */
@Component
public class MeetingSummaries {

  private static final String COMING =
      "(state = 'open' or state = 'called' and day >= cast(:today as date))";

  private final JdbcClient jdbc;

  MeetingSummaries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Finds the next one that is still to come, or is being held. */
  public Optional<MeetingSummary> findNext(GovernmentKey government, LocalDate today) {
    return of(
            "state in ('called', 'open') and " + COMING + " order by day, number desc limit 1",
            government,
            today)
        .query(MeetingSummaries::read)
        .optional();
  }

  /** Returns those that are still to come or being held, the nearest first. */
  public List<MeetingSummary> listComing(GovernmentKey government, LocalDate today) {
    return of(
            "state in ('called', 'open') and " + COMING + " order by day, number",
            government,
            today)
        .query(MeetingSummaries::read)
        .list();
  }

  /** Returns a page of all others, the latest first. */
  public SummaryPage<MeetingSummary> listPast(GovernmentKey government, LocalDate today, int page) {
    var read =
        of(
                "not " + COMING + " order by day desc, number desc limit :rows offset :offset",
                government,
                today)
            .param("rows", SummaryPage.READ)
            .param("offset", SummaryPage.offset(page))
            .query(MeetingSummaries::read)
            .list();
    return SummaryPage.of(read, page);
  }

  private JdbcClient.StatementSpec of(String which, GovernmentKey government, LocalDate today) {
    return jdbc.sql(
            "select number, held, begins, state from meeting_summary where government = :government and "
                + which)
        .param("government", government.value())
        .param("today", today);
  }

  private static MeetingSummary read(ResultSet row, int index) throws SQLException {
    return new MeetingSummary(
        row.getInt("number"),
        new PartialDate(row.getString("held")),
        row.getString("begins"),
        row.getString("state"));
  }
}
