package tequio.accounts.bootstrap;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.caller.Role;
import tequio.accounts.person.Account;
import tequio.accounts.person.Accounts;
import tequio.accounts.role.Grant;
import tequio.accounts.role.RoleAssignments;
import tequio.accounts.secret.Secret;
import tequio.accounts.token.TokenType;
import tequio.mail.MailAddress;

/**
 * One-time token for the first administrator's sign-up. Only the newest is valid, and only while
 * there is no administrator.
 */
@Component
public class AdminBootstrapToken {

  static final Duration LIFE = TokenType.FIRST.life();

  private final JdbcClient jdbc;
  private final Accounts accounts;
  private final RoleAssignments roles;
  private final Clock clock;

  AdminBootstrapToken(JdbcClient jdbc, Accounts accounts, RoleAssignments roles, Clock clock) {
    this.jdbc = jdbc;
    this.accounts = accounts;
    this.roles = roles;
    this.clock = clock;
  }

  /** Makes a token that replaces any earlier one; empty if there is an administrator already. */
  @Transactional
  public Optional<Secret> make() {
    if (roles.hasAdministrator()) {
      return Optional.empty();
    }
    var key = Secret.random();
    jdbc.sql(
            """
            insert into first_key (hash, expires) values (:hash, :expires)
            on conflict (one) do update set hash = excluded.hash, expires = excluded.expires
            """)
        .param("hash", key.hash())
        .param("expires", now().plus(LIFE))
        .update();
    return Optional.of(key);
  }

  boolean opens(Secret key) {
    return jdbc.sql("select exists (select from first_key where hash = ? and expires > ?)")
            .params(key.hash(), now())
            .query(Boolean.class)
            .single()
        && !roles.hasAdministrator();
  }

  /**
   * Consumes the token and makes the account an administrator; empty if the token is invalid or
   * used.
   */
  @Transactional
  Optional<Account> use(Secret key, MailAddress mail, String name) {
    int used =
        jdbc.sql("delete from first_key where hash = ? and expires > ?")
            .params(key.hash(), now())
            .update();
    if (used == 0 || roles.hasAdministrator()) {
      return Optional.empty();
    }
    var account = accounts.findOrMake(mail, name);
    var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(1);
    roles.give(account.id(), Grant.everywhere(Role.ADMINISTRATOR, today), Optional.empty());
    return Optional.of(account);
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
