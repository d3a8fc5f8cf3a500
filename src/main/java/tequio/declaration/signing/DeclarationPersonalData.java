package tequio.declaration.signing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tequio.kernel.GovernmentKey;
import tequio.privacy.DataSubject;
import tequio.privacy.PersonalDataProvider;
import tequio.storage.TenantContext;

/**
 * Who began a declaration, is to sign it or signed it. The name of a signatory is public with the
 * declaration and stays; the address goes.
 */
@Component
class DeclarationPersonalData implements PersonalDataProvider {

  private final JdbcClient jdbc;
  private final TenantContext tenants;

  DeclarationPersonalData(JdbcClient jdbc, TenantContext tenants) {
    this.jdbc = jdbc;
    this.tenants = tenants;
  }

  @Override
  public Map<String, List<Map<String, @Nullable Object>>> held(DataSubject who) {
    return Map.of(
        "declarations",
        jdbc.sql(
                "select government, exercise, saved::text from joint_declaration where begun_by = ?")
            .param(who.account())
            .query()
            .listOfRows(),
        "signatures",
        jdbc.sql(
                """
                select government, exercise, party, name, office, mail, signed::text, method
                from declaration_signatory where mail = ? or signed_by = ? order by 1, 2
                """)
            .params(who.mail(), who.account())
            .query()
            .listOfRows());
  }

  /** Who has not signed can still do it on paper. */
  @Override
  public void erase(DataSubject who) {
    var governments =
        jdbc.sql("select distinct government from declaration_signatory where mail = ?")
            .param(who.mail())
            .query((row, number) -> new GovernmentKey(row.getString(1)))
            .list();
    var unused = tenants.within(governments, () -> forget(who.mail()));
  }

  private int forget(String mail) {
    return jdbc.sql("update declaration_signatory set mail = null where mail = ?")
        .param(mail)
        .update();
  }
}
