package tequio.secretariat.summary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tequio.kernel.GovernmentKey;

/** Store of the narrow rows of agreements. */
@Component
public class AgreementSummaries {

  private static final String OVERDUE = "(state = 'open' and due < cast(:today as date))";

  private final JdbcClient jdbc;

  AgreementSummaries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Returns those of one session, the newest first. */
  public List<AgreementSummary> listOf(GovernmentKey government, int meeting) {
    return of("meeting = :meeting order by number desc", government)
        .param("meeting", meeting)
        .query(AgreementSummaries::read)
        .list();
  }

  /** Returns those that are overdue, the newest first. */
  public List<AgreementSummary> listOverdue(GovernmentKey government, LocalDate today) {
    return of(OVERDUE + " order by number desc", government)
        .param("today", today)
        .query(AgreementSummaries::read)
        .list();
  }

  /** Returns those that are overdue, the longest first. */
  public List<AgreementSummary> listLongestOverdue(GovernmentKey government, LocalDate today) {
    return of(OVERDUE + " order by due_from, number desc", government)
        .param("today", today)
        .query(AgreementSummaries::read)
        .list();
  }

  /** Returns a page of those that are not overdue, the newest first. */
  public SummaryPage<AgreementSummary> listOthers(
      GovernmentKey government, LocalDate today, int page) {
    var read =
        of("not " + OVERDUE + " order by number desc limit :rows offset :offset", government)
            .param("today", today)
            .param("rows", SummaryPage.READ)
            .param("offset", SummaryPage.offset(page))
            .query(AgreementSummaries::read)
            .list();
    return SummaryPage.of(read, page);
  }

  private JdbcClient.StatementSpec of(String which, GovernmentKey government) {
    return jdbc.sql(
            "select number, state from agreement_summary where government = :government and "
                + which)
        .param("government", government.value());
  }

  private static AgreementSummary read(ResultSet row, int index) throws SQLException {
    return new AgreementSummary(row.getInt("number"), row.getString("state"));
  }
}
