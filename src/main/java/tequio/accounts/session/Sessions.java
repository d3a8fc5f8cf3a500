package tequio.accounts.session;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.caller.Caller;
import tequio.accounts.person.AccountId;
import tequio.accounts.role.RoleAssignments;
import tequio.accounts.secret.Secret;
import tequio.audit.AuditAction;
import tequio.audit.AuditLog;
import tequio.kernel.Uuid7;

/** Store of sessions in PostgreSQL, shared by all instances and kept over restarts. */
@Component
@Transactional
public class Sessions {

  private static final Duration IDLE = Duration.ofDays(3);
  private static final Duration SEEN_AGAIN = Duration.ofMinutes(5);

  private final JdbcClient jdbc;
  private final RoleAssignments roles;
  private final AuditLog audit;
  private final Clock clock;
  private final SecondFactorCheck second;

  Sessions(
      JdbcClient jdbc,
      RoleAssignments roles,
      AuditLog audit,
      Clock clock,
      SecondFactorCheck second) {
    this.jdbc = jdbc;
    this.roles = roles;
    this.audit = audit;
    this.clock = clock;
    this.second = second;
  }

  /** Returns the caller with this session token, with the roles of today. */
  public Optional<Caller> find(Secret token) {
    return jdbc.sql(
            """
            select s.id, s.account, s.seen, s.proven, s.second, a.name,
              a.mail like '%.invalid' as invented
            from account_session s join account a on a.id = s.account
            where s.token_hash = :hash and s.expires > :now and s.seen > :idle and a.closed is null
            """)
        .param("hash", token.hash())
        .param("now", time(clock.instant()))
        .param("idle", time(clock.instant().minus(IDLE)))
        .query((row, index) -> SessionRow.of(row))
        .optional()
        .map(this::caller);
  }

  /** Creates a session and returns its new token. */
  Secret begin(AccountId account, SignInMethod way, String browser, Duration life) {
    var token = Secret.random();
    var now = time(clock.instant());
    jdbc.sql(
            """
            insert into account_session
              (id, token_hash, account, way, browser, began, seen, proven, expires, second)
            values (:id, :hash, :account, :way, :browser, :now, :now, :now, :expires, :second)
            """)
        .param("id", Uuid7.next(clock))
        .param("hash", token.hash())
        .param("account", account.value())
        .param("way", way.word())
        .param("browser", browser.length() > 200 ? browser.substring(0, 200) : browser)
        .param("now", now)
        .param("expires", time(clock.instant().plus(life)))
        .param("second", way.provesTwice() ? now : null, Types.TIMESTAMP_WITH_TIMEZONE)
        .update();
    return token;
  }

  /** Records the second factor and returns a new token for the session; empty if it has ended. */
  @Transactional
  Optional<Secret> passSecond(Secret token) {
    var next = Secret.random();
    int passed =
        jdbc.sql("update account_session set token_hash = ?, second = ? where token_hash = ?")
            .params(next.hash(), time(clock.instant()), token.hash())
            .update();
    return passed == 1 ? Optional.of(next) : Optional.empty();
  }

  /**
   * Records the second factor of a session without changing its token, because the page is rendered
   * at once.
   */
  public void passSecond(AccountId owner, UUID session) {
    jdbc.sql("update account_session set second = ? where account = ? and id = ?")
        .params(time(clock.instant()), owner.value(), session)
        .update();
  }

  /** Deletes the session and returns its account. */
  @CanIgnoreReturnValue
  Optional<AccountId> end(Secret token) {
    return jdbc.sql("delete from account_session where token_hash = ? returning account")
        .param(token.hash())
        .query(UUID.class)
        .optional()
        .map(AccountId::new);
  }

  /** Ends a session of the owner and returns whether it existed. */
  public boolean end(AccountId owner, UUID session) {
    boolean ended =
        jdbc.sql("delete from account_session where account = ? and id = ?")
                .params(owner.value(), session)
                .update()
            == 1;
    if (ended) {
      audit.note(AuditAction.SESSION_ENDED, owner.value(), session.toString());
    }
    return ended;
  }

  /** Ends all sessions of the owner except one. */
  public void endOthers(AccountId owner, UUID but) {
    jdbc.sql("delete from account_session where account = ? and id <> ? returning id")
        .params(owner.value(), but)
        .query(UUID.class)
        .list()
        .forEach(it -> audit.note(AuditAction.SESSION_ENDED, owner.value(), it.toString()));
  }

  public void endAll(AccountId owner) {
    jdbc.sql("delete from account_session where account = ? returning id")
        .param(owner.value())
        .query(UUID.class)
        .list()
        .forEach(it -> audit.note(AuditAction.SESSION_ENDED, owner.value(), it.toString()));
  }

  /** Lists the valid sessions of the owner, newest first. */
  public List<Session> list(AccountId owner) {
    return jdbc.sql(
            """
            select id, browser, began, seen from account_session
            where account = :owner and expires > :now and seen > :idle order by began desc, id desc
            """)
        .param("owner", owner.value())
        .param("now", time(clock.instant()))
        .param("idle", time(clock.instant().minus(IDLE)))
        .query((row, index) ->
            new Session(
                row.getObject("id", UUID.class),
                row.getString("browser"),
                row.getTimestamp("began").toInstant(),
                row.getTimestamp("seen").toInstant()))
        .list();
  }

  /** Deletes expired and idle sessions and returns their number. */
  @CanIgnoreReturnValue
  public int forgetEnded() {
    return jdbc.sql("delete from account_session where expires <= :now or seen <= :idle")
        .param("now", time(clock.instant()))
        .param("idle", time(clock.instant().minus(IDLE)))
        .update();
  }

  private Caller caller(SessionRow found) {
    var now = clock.instant();
    if (found.seen().plus(SEEN_AGAIN).isBefore(now)) {
      jdbc.sql("update account_session set seen = ? where id = ?")
          .params(time(now), found.session())
          .update();
    }
    var held = roles.listToday(new AccountId(found.account()));
    return new Caller(Optional.of(found.person(second.of(found, held))), held);
  }

  private static OffsetDateTime time(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
