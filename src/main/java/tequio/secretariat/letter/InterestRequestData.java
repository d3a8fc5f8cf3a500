package tequio.secretariat.letter;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tequio.kernel.GovernmentKey;
import tequio.privacy.DataSubject;
import tequio.privacy.PersonalDataProvider;
import tequio.storage.TenantContext;

/** Personal data: letters to the address of an account that ask to declare interests. */
@Component
class InterestRequestData implements PersonalDataProvider {

  private final JdbcClient jdbc;
  private final TenantContext tenants;

  InterestRequestData(JdbcClient jdbc, TenantContext tenants) {
    this.jdbc = jdbc;
    this.tenants = tenants;
  }

  @Override
  public Map<String, List<Map<String, @Nullable Object>>> held(DataSubject who) {
    return tenants.within(governments(), () -> Map.of("interest-requests", list(who)));
  }

  private List<Map<String, @Nullable Object>> list(DataSubject who) {
    return jdbc.sql(
            """
            select government, appointment, address, asked::text, expires::text
            from interest_request where address = ? order by asked
            """)
        .param(who.mail())
        .query()
        .listOfRows();
  }

  @Override
  public void erase(DataSubject who) {
    var unused =
        tenants.within(
            governments(),
            () ->
                jdbc.sql("delete from interest_request where address = ?")
                    .param(who.mail())
                    .update());
  }

  private List<GovernmentKey> governments() {
    return jdbc.sql("select distinct government from stated_fact where kind = 'seat-appointment'")
        .query((row, number) -> new GovernmentKey(row.getString(1)))
        .list();
  }
}
