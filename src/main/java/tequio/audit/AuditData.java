package tequio.audit;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tequio.privacy.DataSubject;
import tequio.privacy.PersonalDataProvider;

/**
 * Personal data in the audit log: entries stay after an account is erased, since they hold no name
 * and a gap would break the chain.
 */
@Component
class AuditData implements PersonalDataProvider {

  private final JdbcClient jdbc;

  AuditData(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Map<String, List<Map<String, @Nullable Object>>> held(DataSubject who) {
    return Map.of(
        "acts",
        jdbc.sql(
                """
                select seq::text, at::text, deed, account::text, about::text, government, subject
                from audit_entry where account = :one or about = :one order by seq
                """)
            .param("one", who.account())
            .query()
            .listOfRows());
  }

  @Override
  public void erase(DataSubject who) {}
}
