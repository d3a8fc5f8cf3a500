package tequio.accounts.provider;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.person.AccountId;
import tequio.accounts.secret.Secret;

/** Store of pending authorization requests and of links between identities and accounts. */
@Component
public class OidcStateRepository {

  private static final Duration LIFE = Duration.ofMinutes(10);

  private final JdbcClient jdbc;
  private final Clock clock;

  OidcStateRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Transactional
  void send(Secret preLogin, AuthorizationRequest sent) {
    jdbc.sql(
            """
            insert into provider_asked (door_hash, state_hash, nonce, verifier, return_to, expires)
            values (:door, :state, :nonce, :verifier, :back, :expires)
            on conflict (door_hash) do update set state_hash = excluded.state_hash,
              nonce = excluded.nonce, verifier = excluded.verifier,
              return_to = excluded.return_to, expires = excluded.expires
            """)
        .param("door", preLogin.hash())
        .param("state", sent.state().hash())
        .param("nonce", sent.nonce().text())
        .param("verifier", sent.verifier().text())
        .param("back", sent.returnTo())
        .param("expires", now().plus(LIFE))
        .update();
  }

  /** Deletes and returns the pending request of this browser with this state; works once. */
  @Transactional
  Optional<AuthorizationRequest> receive(Secret preLogin, Secret state) {
    return jdbc.sql(
            """
            delete from provider_asked where door_hash = ? and state_hash = ? and expires > ?
            returning nonce, verifier, return_to
            """)
        .params(preLogin.hash(), state.hash(), now())
        .query((row, index) -> sent(row, state))
        .optional();
  }

  /** Finds the open account linked to the identity. */
  Optional<AccountId> find(OidcIdentity known) {
    return jdbc.sql(
            """
            select p.account from account_provider p join account a on a.id = p.account
            where p.issuer = ? and p.subject = ? and a.closed is null
            """)
        .params(known.issuer(), known.subject())
        .query((row, index) -> new AccountId(row.getObject(1, UUID.class)))
        .optional();
  }

  /**
   * Links the identity to the account and returns whether this call did; false if it is linked
   * already.
   */
  @Transactional
  boolean bind(OidcIdentity known, AccountId account) {
    return jdbc.sql(
                """
                insert into account_provider (issuer, subject, account, made) values (?, ?, ?, ?)
                on conflict (issuer, subject) do nothing
                """)
            .params(known.issuer(), known.subject(), account.value(), now())
            .update()
        == 1;
  }

  @CanIgnoreReturnValue
  public int forgetOld() {
    return jdbc.sql("delete from provider_asked where expires <= ?").param(now()).update();
  }

  private static AuthorizationRequest sent(ResultSet row, Secret state) throws SQLException {
    return new AuthorizationRequest(
        state,
        new Secret(row.getString("nonce")),
        new Secret(row.getString("verifier")),
        row.getString("return_to"));
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
