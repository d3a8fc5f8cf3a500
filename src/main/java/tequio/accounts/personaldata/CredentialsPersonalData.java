package tequio.accounts.personaldata;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tequio.privacy.DataSubject;
import tequio.privacy.PersonalDataProvider;

/**
 * Personal data in tables of which each row belongs to one account and goes with it: passkeys,
 * links to identity providers, TOTP devices, codes on paper and refused forms. Never their secrets,
 * nor what a form said.
 */
@Component
class CredentialsPersonalData implements PersonalDataProvider {

  private static final List<OwnTable> TABLES =
      List.of(
          new OwnTable("passkeys", "label, made::text, used::text", "account_passkey", "made"),
          new OwnTable("providers", "issuer, subject, made::text", "account_provider", "made"),
          new OwnTable("telephone", "made::text, confirmed::text", "account_totp", "made"),
          new OwnTable("paper-keys", "made::text, expires::text", "paper_key", "made"),
          new OwnTable("refused-form", "address, at::text", "refused_form", "at"));

  private final JdbcClient jdbc;

  CredentialsPersonalData(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A section of the export: columns of one table, by moment. */
  private record OwnTable(String section, String columns, String table, String moment) {

    String select() {
      return "select %s from %s where account = ? order by %s".formatted(columns, table, moment);
    }

    String delete() {
      return "delete from %s where account = ?".formatted(table);
    }
  }

  @Override
  public Map<String, List<Map<String, @Nullable Object>>> held(DataSubject who) {
    return TABLES.stream()
        .collect(Collectors.toMap(OwnTable::section, table -> rows(table.select(), who)));
  }

  private List<Map<String, @Nullable Object>> rows(String sql, DataSubject who) {
    return jdbc.sql(sql).param(who.account()).query().listOfRows();
  }

  @Override
  public void erase(DataSubject who) {
    for (var table : TABLES) {
      jdbc.sql(table.delete()).param(who.account()).update();
    }
  }
}
