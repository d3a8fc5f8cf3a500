package tequio.editing.draft;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tequio.privacy.DataSubject;
import tequio.privacy.PersonalDataProvider;

/**
 * Personal data of date changes: keys of the accounts that asked and decided, which stay without
 * names.
 */
@Component
class DateMovePersonalData implements PersonalDataProvider {

  private final JdbcClient jdbc;

  DateMovePersonalData(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Map<String, List<Map<String, @Nullable Object>>> held(DataSubject who) {
    return Map.of(
        "moved-dates",
        jdbc.sql(
                """
                select government, plan, office, reason, asked_by::text, asked::text, decision,
                  decided_by::text, decided::text, words
                from date_move where asked_by = :one or decided_by = :one order by asked
                """)
            .param("one", who.account())
            .query()
            .listOfRows());
  }

  @Override
  public void erase(DataSubject who) {}
}
