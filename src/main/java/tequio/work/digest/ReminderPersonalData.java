package tequio.work.digest;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tequio.privacy.DataSubject;
import tequio.privacy.PersonalDataProvider;

/** How often an account wants letters about due days. */
@Component
class ReminderPersonalData implements PersonalDataProvider {

  private final JdbcClient jdbc;
  private final ReminderSettings settings;

  ReminderPersonalData(JdbcClient jdbc, ReminderSettings settings) {
    this.jdbc = jdbc;
    this.settings = settings;
  }

  @Override
  public Map<String, List<Map<String, @Nullable Object>>> held(DataSubject who) {
    return Map.of(
        "reminders",
        jdbc.sql("select rhythm, sent::text from due_digest where account = ?")
            .param(who.account())
            .query()
            .listOfRows());
  }

  @Override
  public void erase(DataSubject who) {
    var unused = settings.forget(who.account());
  }
}
