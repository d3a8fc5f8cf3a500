package tequio.accounts.person;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tequio.kernel.Characters;
import tequio.kernel.Uuid7;
import tequio.mail.MailAddress;

/** Store of accounts. */
@Component
public class Accounts {

  private final JdbcClient jdbc;
  private final Clock clock;

  Accounts(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public Optional<Account> find(MailAddress mail) {
    return jdbc.sql("select id, mail, name from account where mail = ?")
        .param(mail.value())
        .query((row, index) -> account(row))
        .optional();
  }

  public Account get(AccountId id) {
    return jdbc.sql("select id, mail, name from account where id = ? and closed is null")
        .param(id.value())
        .query((row, index) -> account(row))
        .single();
  }

  /** Returns the names of those accounts that are open. */
  public Map<UUID, String> names(Collection<UUID> accounts) {
    return jdbc
        .sql("select id, name from account where id = any (:ids) and closed is null")
        .param("ids", accounts.toArray(UUID[]::new))
        .query((row, index) -> Map.entry(row.getObject("id", UUID.class), row.getString("name")))
        .list()
        .stream()
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /**
   * Returns the account with this address, creating it if there is none; an existing one keeps its
   * name.
   */
  public Account findOrMake(MailAddress mail, String name) {
    jdbc.sql(
            """
            insert into account (id, mail, name, made) values (:id, :mail, :name, :made)
            on conflict (mail) do nothing
            """)
        .param("id", Uuid7.next(clock))
        .param("mail", mail.value())
        .param("name", Characters.strip(name))
        .param("made", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    return find(mail).orElseThrow();
  }

  /**
   * Closes an account and deletes its name and address.
   *
   * @return whether this call closed it
   */
  public boolean close(AccountId id) {
    return jdbc.sql(
                "update account set mail = null, name = null, closed = ?"
                    + " where id = ? and closed is null")
            .params(clock.instant().atOffset(ZoneOffset.UTC), id.value())
            .update()
        == 1;
  }

  private static Account account(ResultSet row) throws SQLException {
    return new Account(
        new AccountId(row.getObject("id", UUID.class)),
        new MailAddress(row.getString("mail")),
        row.getString("name"));
  }
}
