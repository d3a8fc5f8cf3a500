package tequio.secretariat.core.register;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tequio.kernel.GovernmentKey;
import tequio.privacy.DataSubject;
import tequio.privacy.PersonalDataProvider;
import tequio.storage.TenantContext;

/** Personal data: the civil-society cores that the address of an account joined or asked to. */
@Component
class CorePersonalData implements PersonalDataProvider {

  private final JdbcClient jdbc;
  private final TenantContext tenants;
  private final CoreParticipants participants;
  private final CoreActs acts;

  CorePersonalData(
      JdbcClient jdbc, TenantContext tenants, CoreParticipants participants, CoreActs acts) {
    this.jdbc = jdbc;
    this.tenants = tenants;
    this.participants = participants;
    this.acts = acts;
  }

  @Override
  public Map<String, List<Map<String, @Nullable Object>>> held(DataSubject who) {
    return tenants.within(governments(), () -> Map.of("core-participants", list(who)));
  }

  private List<Map<String, @Nullable Object>> list(DataSubject who) {
    return jdbc.sql(
            """
            select government, type, sector, name, disclosure, adult::text, calls::text, address,
              state, asked::text
            from core_participant where address = ? order by asked
            """)
        .param(who.mail())
        .query()
        .listOfRows();
  }

  /** The participant leaves: what was public of them goes too. */
  @Override
  public void erase(DataSubject who) {
    var unused =
        tenants.within(
            governments(),
            () -> {
              participants.hold(who.mail()).forEach(acts::leave);
              return true;
            });
  }

  private List<GovernmentKey> governments() {
    return jdbc.sql("select distinct government from document where kind = 'civil-society-core'")
        .query((row, number) -> new GovernmentKey(row.getString(1)))
        .list();
  }
}
