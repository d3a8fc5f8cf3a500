package tequio.accounts.secondfactor;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tequio.privacy.DataSubject;
import tequio.privacy.PersonalDataProvider;

/** Personal data of a TOTP device: that it exists and since when, never its secret. */
@Component
class TotpPersonalData implements PersonalDataProvider {

  private final JdbcClient jdbc;

  TotpPersonalData(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Map<String, List<Map<String, @Nullable Object>>> held(DataSubject who) {
    return Map.of(
        "telephone",
        jdbc.sql("select made::text, confirmed::text from account_totp where account = ?")
            .param(who.account())
            .query()
            .listOfRows());
  }

  @Override
  public void erase(DataSubject who) {
    jdbc.sql("delete from account_totp where account = ?").param(who.account()).update();
  }
}
