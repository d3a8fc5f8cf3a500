package tequio.accounts.signin;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.secret.Secret;
import tequio.accounts.token.TokenType;
import tequio.audit.AuditAction;
import tequio.audit.AuditLog;
import tequio.mail.MailAddress;

/** Store of pending sign-ins: the newest of each browser. */
@Component
public class SignInRequests {

  public static final Duration LIFE = TokenType.SIGN_IN.life();

  private final JdbcClient jdbc;
  private final AuditLog audit;
  private final Clock clock;

  SignInRequests(JdbcClient jdbc, AuditLog audit, Clock clock) {
    this.jdbc = jdbc;
    this.audit = audit;
    this.clock = clock;
  }

  /** Link and code of the letter, stored only as hashes. */
  record Keys(Secret link, Code code) {}

  /** Hash of the expected code, and the account of the address, if there is one. */
  private record Wanted(byte[] hash, Optional<UUID> account) {}

  /**
   * Stores a request that replaces the browser's earlier one; does the same work whether or not the
   * address has an account.
   */
  @Transactional
  Keys begin(Secret preLogin, MailAddress mail, Optional<String> name, String returnTo) {
    var keys = new Keys(Secret.random(), Code.random());
    jdbc.sql(
            """
            insert into sign_in
              (door_hash, mail, name, link_hash, code_hash, return_to, made, expires)
            values (:door, :mail, :name, :link, :code, :back, :now, :expires)
            on conflict (door_hash) do update set mail = excluded.mail, name = excluded.name,
              link_hash = excluded.link_hash, code_hash = excluded.code_hash,
              return_to = excluded.return_to, made = excluded.made, expires = excluded.expires,
              attempts = 0, used = null
            """)
        .param("door", preLogin.hash())
        .param("mail", mail.value())
        .param("name", name.orElse(null), Types.VARCHAR)
        .param("link", keys.link().hash())
        .param("code", hash(preLogin, keys.code()))
        .param("back", returnTo)
        .param("now", now())
        .param("expires", now().plus(LIFE))
        .update();
    return keys;
  }

  /** Returns the browser's pending request, if it is still valid. */
  Optional<SignInRequest> find(Secret preLogin) {
    return jdbc.sql("select * from sign_in where door_hash = ? and used is null and expires > ?")
        .params(preLogin.hash(), now())
        .query((row, index) -> request(row))
        .optional();
  }

  boolean isOpen(Secret link) {
    return jdbc.sql(
            "select exists (select from sign_in where link_hash = ? and used is null and expires > ?)")
        .params(link.hash(), now())
        .query(Boolean.class)
        .single();
  }

  /** Whether the link belongs to the browser's pending request. */
  boolean isOpen(Secret preLogin, Secret link) {
    return jdbc.sql(
            """
            select exists (select from sign_in
              where door_hash = ? and link_hash = ? and used is null and expires > ?)
            """)
        .params(preLogin.hash(), link.hash(), now())
        .query(Boolean.class)
        .single();
  }

  /** Uses one of five attempts; if the code is right, uses up the request and returns it. */
  @Transactional
  Optional<SignInRequest> use(Secret preLogin, Code code) {
    var expected =
        jdbc.sql(
                """
                update sign_in set attempts = attempts + 1
                where door_hash = ? and used is null and expires > ? and attempts < 5
                returning code_hash,
                  (select a.id from account a where a.mail = sign_in.mail) as account
                """)
            .params(preLogin.hash(), now())
            .query((row, index) ->
                new Wanted(
                    row.getBytes("code_hash"),
                    Optional.ofNullable(row.getObject("account", UUID.class))))
            .optional();
    if (expected.filter(it -> MessageDigest.isEqual(it.hash(), hash(preLogin, code))).isPresent()) {
      return useUp(preLogin);
    }
    audit.note(
        AuditAction.PROOF_REFUSED,
        expected.flatMap(Wanted::account),
        Optional.empty(),
        Optional.empty(),
        "code");
    return Optional.empty();
  }

  /** Uses up the request and returns it if the link belongs to this browser. */
  @Transactional
  Optional<SignInRequest> use(Secret preLogin, Secret link) {
    return isOpen(preLogin, link) ? useUp(preLogin) : Optional.empty();
  }

  /** Deletes expired requests and returns their number. */
  @CanIgnoreReturnValue
  public int forgetOld() {
    return jdbc.sql("delete from sign_in where expires <= ?").param(now()).update();
  }

  /** Marks the request as used and returns it; of concurrent calls one succeeds. */
  private Optional<SignInRequest> useUp(Secret preLogin) {
    return jdbc.sql("update sign_in set used = ? where door_hash = ? and used is null returning *")
        .params(now(), preLogin.hash())
        .query((row, index) -> request(row))
        .optional();
  }

  /**
   * Hashes the code with the browser's secret, because eight digits alone could be found by trying
   * all.
   */
  private static byte[] hash(Secret preLogin, Code code) {
    return Secret.hash(preLogin.derived(code.digits().getBytes(US_ASCII)));
  }

  private static SignInRequest request(ResultSet row) throws SQLException {
    return new SignInRequest(
        new MailAddress(row.getString("mail")),
        Optional.ofNullable(row.getString("name")),
        row.getString("return_to"),
        row.getInt("attempts"));
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
