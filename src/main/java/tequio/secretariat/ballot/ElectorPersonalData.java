package tequio.secretariat.ballot;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tequio.kernel.GovernmentKey;
import tequio.privacy.DataSubject;
import tequio.privacy.PersonalDataProvider;
import tequio.storage.TenantContext;

/** Personal data: elections in whose register the address of an account stands. */
@Component
class ElectorPersonalData implements PersonalDataProvider {

  private final JdbcClient jdbc;
  private final TenantContext tenants;

  ElectorPersonalData(JdbcClient jdbc, TenantContext tenants) {
    this.jdbc = jdbc;
    this.tenants = tenants;
  }

  @Override
  public Map<String, List<Map<String, @Nullable Object>>> held(DataSubject who) {
    return tenants.within(governments(), () -> Map.of("election-electors", list(who)));
  }

  private List<Map<String, @Nullable Object>> list(DataSubject who) {
    return jdbc.sql(
            """
            select government, election, number::text, name, mail, voted, sent::text, reminded::text
            from election_elector where mail = ? order by government, election
            """)
        .param(who.mail())
        .query()
        .listOfRows();
  }

  /**
   * Whoever has not voted is taken off the register. The name of whoever voted stays until the
   * count, so that nobody votes twice; the address goes.
   */
  @Override
  public void erase(DataSubject who) {
    var unused =
        tenants.within(
            governments(),
            () ->
                erase("delete from election_elector where mail = ? and voted is null", who)
                    + erase(
                        """
                        update election_elector set mail = null, language = null, reminder = null
                        where mail = ?
                        """,
                        who));
  }

  private int erase(String sql, DataSubject who) {
    return jdbc.sql(sql).param(who.mail()).update();
  }

  private List<GovernmentKey> governments() {
    return jdbc.sql("select distinct government from document where kind = 'sector-election'")
        .query((row, number) -> new GovernmentKey(row.getString(1)))
        .list();
  }
}
