package tequio.accounts.personaldata;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tequio.privacy.DataSubject;
import tequio.privacy.PersonalDataProvider;

/** Personal data of passkeys and of the link to an identity provider. */
@Component
class CredentialsPersonalData implements PersonalDataProvider {

  private static final String DEVICES =
      """
      select label, made::text, used::text from account_passkey where account = ? order by made
      """;
  private static final String PROVIDERS =
      "select issuer, subject, made::text from account_provider where account = ? order by made";

  private final JdbcClient jdbc;

  CredentialsPersonalData(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Map<String, List<Map<String, @Nullable Object>>> held(DataSubject who) {
    return Map.of("passkeys", rows(DEVICES, who), "providers", rows(PROVIDERS, who));
  }

  private List<Map<String, @Nullable Object>> rows(String sql, DataSubject who) {
    return jdbc.sql(sql).param(who.account()).query().listOfRows();
  }

  @Override
  public void erase(DataSubject who) {
    jdbc.sql("delete from account_passkey where account = ?").param(who.account()).update();
    jdbc.sql("delete from account_provider where account = ?").param(who.account()).update();
  }
}
