package tequio.secretariat.link;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tequio.privacy.DataSubject;
import tequio.privacy.PersonalDataProvider;
import tequio.storage.TenantContext;
import tequio.territory.Gazetteer;

/** Personal data: the seats of which the address of an account is that of the holder. */
@Component
class SeatContactPersonalData implements PersonalDataProvider {

  private final JdbcClient jdbc;
  private final TenantContext tenants;
  private final Gazetteer gazetteer;

  SeatContactPersonalData(JdbcClient jdbc, TenantContext tenants, Gazetteer gazetteer) {
    this.jdbc = jdbc;
    this.tenants = tenants;
    this.gazetteer = gazetteer;
  }

  @Override
  public Map<String, List<Map<String, @Nullable Object>>> held(DataSubject who) {
    return tenants.within(AllGovernments.of(gazetteer), () -> Map.of("seat-contacts", list(who)));
  }

  private List<Map<String, @Nullable Object>> list(DataSubject who) {
    return jdbc.sql("select government, appointment, mail from seat_contact where mail = ?")
        .param(who.mail())
        .query()
        .listOfRows();
  }

  @Override
  public void erase(DataSubject who) {
    var unused =
        tenants.within(
            AllGovernments.of(gazetteer),
            () -> jdbc.sql("delete from seat_contact where mail = ?").param(who.mail()).update());
  }
}
