package tequio.accounts.refused;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tequio.privacy.DataSubject;
import tequio.privacy.PersonalDataProvider;

/** Personal data of refused forms: that one is kept and for which address; not its content. */
@Component
class RefusedFormData implements PersonalDataProvider {

  private final JdbcClient jdbc;

  RefusedFormData(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Map<String, List<Map<String, @Nullable Object>>> held(DataSubject who) {
    return Map.of(
        "refused-form",
        jdbc.sql("select address, at::text from refused_form where account = ?")
            .param(who.account())
            .query()
            .listOfRows());
  }

  @Override
  public void erase(DataSubject who) {
    jdbc.sql("delete from refused_form where account = ?").param(who.account()).update();
  }
}
