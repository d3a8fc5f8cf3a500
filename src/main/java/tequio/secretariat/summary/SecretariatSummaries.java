package tequio.secretariat.summary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import tequio.kernel.GovernmentKey;
import tequio.kernel.SubjectReference;
import tequio.ledger.history.Entry;
import tequio.ledger.history.EntryErased;
import tequio.ledger.history.Projection;
import tequio.publishing.version.DocumentPublished;
import tequio.publishing.version.FactStated;
import tequio.storage.Json;

/**
 * Totals of secretariats. They and the narrow rows of sessions and agreements are derived from the
 * record, and written again with each publication about them.
 */
@Component
@Order(22)
public class SecretariatSummaries implements Projection {

  private static final Set<String> DOCUMENTS = Set.of("meeting", "agreement");

  private static final Set<String> FACTS =
      Set.of(
          "meeting-opening",
          "meeting-closing",
          "meeting-cancellation",
          "meeting-decision",
          "agreement-report",
          "agreement-replacement");

  private final JdbcClient jdbc;

  SecretariatSummaries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Finds the totals on a day; empty if there is neither a session nor an agreement. */
  public Optional<SecretariatTotals> find(GovernmentKey government, LocalDate today) {
    return jdbc.sql(
            """
            select t.*, (
              select count(*) from agreement_summary a where a.government = t.government
                and a.state = 'open' and a.due < cast(:today as date)) as overdue
            from secretariat_totals t where t.government = :government
            """)
        .param("government", government.value())
        .param("today", today)
        .query((row, n) -> read(row))
        .optional();
  }

  private static SecretariatTotals read(ResultSet row) throws SQLException {
    return new SecretariatTotals(
        row.getInt("ended"),
        row.getInt("held"),
        row.getInt("agreements"),
        row.getInt("done"),
        row.getInt("overdue"),
        List.of(
            Json.MAPPER.readValue(row.getString("sectors"), SecretariatTotals.SectorTotal[].class)),
        List.of(
            Json.MAPPER.readValue(
                row.getString("decided"), SecretariatTotals.DecisionTotal[].class)));
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void published(DocumentPublished event) {
    write(event.subject());
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void stated(FactStated event) {
    if (FACTS.contains(event.subject().kind())) {
      write(event.stated().about());
    }
  }

  /** After the stored copy is erased too. */
  @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
  @Transactional(propagation = Propagation.MANDATORY)
  void erased(EntryErased event) {
    if (FACTS.contains(event.entry().envelope().kind())) {
      refresh(event.entry().envelope().government().value());
    }
  }

  private void write(SubjectReference document) {
    if (!DOCUMENTS.contains(document.kind())) {
      return;
    }
    var government = document.government().value();
    jdbc.sql("select secretariat_summary_write(?, ?, ?)")
        .params(government, document.kind(), document.code())
        .query(row -> {});
    jdbc.sql("select secretariat_totals_refresh(?)").param(government).query(row -> {});
  }

  private void refresh(String government) {
    jdbc.sql("select secretariat_summary_refresh(?)").param(government).query(row -> {});
  }

  /** It reads no entries itself, see {@link #finish}. */
  @Override
  public List<String> kinds() {
    return List.of();
  }

  @Override
  public List<String> tables() {
    return List.of("meeting_summary", "agreement_summary", "secretariat_totals");
  }

  @Override
  public void derive(Entry entry) {}

  /** They follow from documents and facts. */
  @Override
  public void finish() {
    jdbc.sql("select distinct government from document where kind in ('meeting', 'agreement')")
        .query(String.class)
        .list()
        .forEach(this::refresh);
  }
}
