package tequio.accounts.paperkey;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tequio.privacy.DataSubject;
import tequio.privacy.PersonalDataProvider;

/** Personal data provider for the one-time codes on paper. */
@Component
class PaperKeysPersonalData implements PersonalDataProvider {

  private final JdbcClient jdbc;

  PaperKeysPersonalData(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Map<String, List<Map<String, @Nullable Object>>> held(DataSubject who) {
    return Map.of(
        "paper-keys",
        jdbc.sql("select made::text, expires::text from paper_key where account = ? order by made")
            .param(who.account())
            .query()
            .listOfRows());
  }

  @Override
  public void erase(DataSubject who) {
    jdbc.sql("delete from paper_key where account = ?").param(who.account()).update();
  }
}
