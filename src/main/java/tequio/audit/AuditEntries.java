package tequio.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Query for entries of the audit log. */
@Component
public class AuditEntries {

  private static final String SELECT = "select * from audit_entry where true";
  private static final int SOME = 500;

  private final JdbcClient jdbc;

  AuditEntries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Returns entries with a number below {@code before}, newest first, at most {@code most}. */
  @Transactional(readOnly = true)
  public List<AuditEntry> latest(long before, int most) {
    return jdbc.sql(SELECT + " and seq < :before order by seq desc limit :most")
        .param("before", before)
        .param("most", most)
        .query(AuditEntries::noted)
        .list();
  }

  /**
   * Returns entries of acts by the account or concerning it, newest first, at most {@code most}.
   */
  @Transactional(readOnly = true)
  public List<AuditEntry> of(UUID account, int most) {
    return jdbc.sql(SELECT + " and (account = :one or about = :one) order by seq desc limit :most")
        .param("one", account)
        .param("most", most)
        .query(AuditEntries::noted)
        .list();
  }

  /** Passes all entries in order, read in batches; requires a transaction. */
  @Transactional(readOnly = true, propagation = Propagation.MANDATORY)
  public void each(Consumer<AuditEntry> take) {
    var asked = jdbc.sql(SELECT + " order by seq").withFetchSize(SOME);
    try (var all = asked.query(AuditEntries::noted).stream()) {
      all.forEach(take);
    }
  }

  /** Returns the newest entry. */
  Optional<AuditEntry> head() {
    return jdbc.sql(SELECT + " order by seq desc limit 1").query(AuditEntries::noted).optional();
  }

  private static AuditEntry noted(ResultSet row, int number) throws SQLException {
    return new AuditEntry(
        row.getLong("seq"),
        row.getTimestamp("at").toInstant(),
        row.getString("deed"),
        Optional.ofNullable(row.getObject("account", UUID.class)),
        Optional.ofNullable(row.getObject("about", UUID.class)),
        Optional.ofNullable(row.getString("government")),
        row.getString("subject"),
        row.getString("previous"),
        row.getString("sum"));
  }
}
