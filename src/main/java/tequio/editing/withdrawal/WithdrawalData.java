package tequio.editing.withdrawal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tequio.privacy.DataSubject;
import tequio.privacy.PersonalDataProvider;

/** Personal data of withdrawals: who asked, until it is decided. */
@Component
class WithdrawalData implements PersonalDataProvider {

  private final JdbcClient jdbc;

  WithdrawalData(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Map<String, List<Map<String, @Nullable Object>>> held(DataSubject who) {
    return Map.of(
        "withdrawals",
        jdbc.sql(
                """
                select government, plan, office, reason, asked::text from withdrawal_request
                where asked_by = ? order by asked
                """)
            .param(who.account())
            .query()
            .listOfRows());
  }

  @Override
  public void erase(DataSubject who) {
    jdbc.sql("delete from withdrawal_request where asked_by = ?").param(who.account()).update();
  }
}
