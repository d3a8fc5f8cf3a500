package tequio.declaration.adhesion;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tequio.declaration.EveryGovernment;
import tequio.privacy.DataSubject;
import tequio.privacy.PersonalDataProvider;

/** Personal data: what the address of an account asked to adhere to. */
@Component
class AdhesionPersonalData implements PersonalDataProvider {

  private final JdbcClient jdbc;
  private final EveryGovernment all;

  AdhesionPersonalData(JdbcClient jdbc, EveryGovernment all) {
    this.jdbc = jdbc;
    this.all = all;
  }

  @Override
  public Map<String, List<Map<String, @Nullable Object>>> held(DataSubject who) {
    return all.within(() -> Map.of("adhesion-requests", list(who)));
  }

  private List<Map<String, @Nullable Object>> list(DataSubject who) {
    return jdbc.sql(
            """
            select government, exercise, type, name, shown::text, address, state, asked::text
            from adhesion_request where address = ? order by asked
            """)
        .param(who.mail())
        .query()
        .listOfRows();
  }

  @Override
  public void erase(DataSubject who) {
    var unused = all.within(() -> delete(who));
  }

  private int delete(DataSubject who) {
    return jdbc.sql("delete from adhesion_request where address = ?").param(who.mail()).update();
  }
}
