package tequio.accounts.personaldata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tequio.accounts.invitation.Invitations;
import tequio.accounts.person.AccountId;
import tequio.accounts.session.Sessions;
import tequio.mail.MailAddress;
import tequio.privacy.DataSubject;
import tequio.privacy.PersonalDataProvider;

/** Personal data of the account itself, its roles, sessions and invitations. */
@Component
class AccountData implements PersonalDataProvider {

  private static final String ACCOUNT =
      "select id::text, name, mail, made::text from account where id = :account and mail = :mail";
  private static final String ROLES =
      """
      select id::text, role, extent, government, starts::text, ends::text, sector, seat,
        array_to_string(subjects, ' ') subjects, granted::text, ended::text
      from account_role where account = :account and :mail <> '' order by granted
      """;
  private static final String SESSIONS =
      """
      select id::text, way, browser, began::text, seen::text, expires::text
      from account_session where account = :account and :mail <> '' order by began
      """;
  private static final String INVITATIONS =
      """
      select id::text, government, gives::text, mail, made::text, expires::text, ended::text
      from invitation where invited_by = :account or used_by = :account or mail = :mail order by made
      """;
  private static final String ROLE_ENDS =
      """
      select role::text, government, asked::text from role_end_request
      where asked_by = :account and :mail <> '' order by asked
      """;
  private static final String UNREACHED =
      "select told::text from account_unreached where account = :account and :mail <> ''";

  private final JdbcClient jdbc;
  private final Sessions sessions;
  private final Invitations invitations;

  AccountData(JdbcClient jdbc, Sessions sessions, Invitations invitations) {
    this.jdbc = jdbc;
    this.sessions = sessions;
    this.invitations = invitations;
  }

  @Override
  public Map<String, List<Map<String, @Nullable Object>>> held(DataSubject who) {
    var all = new LinkedHashMap<String, List<Map<String, @Nullable Object>>>();
    all.put("account", rows(ACCOUNT, who));
    all.put("roles", rows(ROLES, who));
    all.put("sessions", rows(SESSIONS, who));
    all.put("invitations", rows(INVITATIONS, who));
    all.put("role-ends", rows(ROLE_ENDS, who));
    all.put("unreached", rows(UNREACHED, who));
    return all;
  }

  @Override
  public void erase(DataSubject who) {
    sessions.endAll(new AccountId(who.account()));
    invitations.forget(new MailAddress(who.mail()));
    jdbc.sql("delete from sign_in where mail = ?").param(who.mail()).update();
    jdbc.sql("delete from role_end_request where asked_by = ?").param(who.account()).update();
    jdbc.sql("delete from account_unreached where account = ?").param(who.account()).update();
  }

  private List<Map<String, @Nullable Object>> rows(String sql, DataSubject who) {
    return jdbc.sql(sql)
        .param("account", who.account())
        .param("mail", who.mail())
        .query()
        .listOfRows();
  }
}
