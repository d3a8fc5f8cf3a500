package tequio.accounts.secondfactor;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.person.AccountId;
import tequio.accounts.secret.SecretCipher;
import tequio.accounts.session.SecondFactorProvider;
import tequio.audit.AuditAction;
import tequio.audit.AuditLog;
import tequio.kernel.Characters;

/** Store of TOTP devices and recovery codes. */
@Component
public class TotpDevices implements SecondFactorProvider {

  /** Confirmed device, with the number of unused recovery codes. */
  public record Kept(Instant confirmed, int recoveries) {}

  private final JdbcClient jdbc;
  private final SecretCipher seal;
  private final AuditLog audit;
  private final Clock clock;

  TotpDevices(JdbcClient jdbc, SecretCipher seal, AuditLog audit, Clock clock) {
    this.jdbc = jdbc;
    this.seal = seal;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public boolean isAlwaysAsked() {
    return true;
  }

  @Override
  public boolean isSetUp(AccountId owner) {
    return find(owner).isPresent();
  }

  public Optional<Kept> find(AccountId owner) {
    return jdbc.sql(
            """
            select confirmed, (select count(*) from account_recovery r where r.account = t.account)
            from account_totp t where account = ? and confirmed is not null
            """)
        .param(owner.value())
        .query((row, index) -> new Kept(row.getTimestamp(1).toInstant(), row.getInt(2)))
        .optional();
  }

  /** Stores a new secret, valid only after {@link #confirm}; a confirmed device is not replaced. */
  @Transactional
  void begin(AccountId owner) {
    jdbc.sql(
            """
            insert into account_totp (account, sealed, made) values (?, ?, ?)
            on conflict (account) do update set sealed = excluded.sealed, made = excluded.made
              where account_totp.confirmed is null
            """)
        .params(owner.value(), seal.seal(owner, Totp.random().secret()), now())
        .update();
  }

  /** Returns the secret that waits for confirmation. */
  Optional<Totp> findBegun(AccountId owner) {
    return find(owner, "confirmed is null");
  }

  /**
   * Confirms the device if the code is right and returns new recovery codes; empty if it is wrong.
   */
  @Transactional
  Optional<List<RecoveryCode>> confirm(AccountId owner, String typed) {
    var step = findBegun(owner).map(it -> it.step(typed, clock.instant()));
    if (step.isEmpty() || step.get().isEmpty()) {
      return Optional.empty();
    }
    boolean first =
        jdbc.sql(
                    """
                    update account_totp set confirmed = ?, last_step = ?
                    where account = ? and confirmed is null
                    """)
                .params(now(), step.get().getAsLong(), owner.value())
                .update()
            == 1;
    if (!first) {
      return Optional.empty();
    }
    audit.note(AuditAction.SECOND_STEP_SET_UP, owner.value(), "");
    return Optional.of(renew(owner));
  }

  /** Replaces all recovery codes with new ones. */
  @Transactional
  List<RecoveryCode> renew(AccountId owner) {
    jdbc.sql("delete from account_recovery where account = ?").param(owner.value()).update();
    var codes = RecoveryCode.some();
    for (var code : codes) {
      jdbc.sql("insert into account_recovery (account, hash) values (?, ?)")
          .params(owner.value(), code.hash())
          .update();
    }
    return codes;
  }

  /**
   * Uses a current code of the device or a recovery code and returns whether it was valid and
   * unused.
   */
  @Transactional
  boolean use(AccountId owner, String typed) {
    var digits = Characters.compact(typed).replaceAll("[.-]", "");
    boolean right =
        digits.matches("[0-9]{6}")
            ? useStep(owner, digits)
            : RecoveryCode.find(typed).filter(code -> useUp(owner, code)).isPresent();
    if (!right) {
      audit.note(AuditAction.PROOF_REFUSED, owner.value(), "second-step");
    }
    return right;
  }

  @Transactional
  void remove(AccountId owner) {
    var gone = jdbc.sql("delete from account_totp where account = ?").param(owner.value()).update();
    if (gone == 1) {
      audit.note(AuditAction.SECOND_STEP_REMOVED, owner.value(), "");
    }
  }

  /** Records the step as used; of concurrent calls with one code one succeeds. */
  private boolean useStep(AccountId owner, String digits) {
    var step = find(owner, "confirmed is not null").map(it -> it.step(digits, clock.instant()));
    return step.isPresent()
        && step.get().isPresent()
        && jdbc.sql("update account_totp set last_step = ? where account = ? and last_step < ?")
                .params(step.get().getAsLong(), owner.value(), step.get().getAsLong())
                .update()
            == 1;
  }

  private boolean useUp(AccountId owner, RecoveryCode code) {
    return jdbc.sql("delete from account_recovery where account = ? and hash = ?")
            .params(owner.value(), code.hash())
            .update()
        == 1;
  }

  private Optional<Totp> find(AccountId owner, String which) {
    return jdbc.sql("select sealed from account_totp where account = ? and " + which)
        .param(owner.value())
        .query((row, index) -> row.getBytes(1))
        .optional()
        .flatMap(sealed -> seal.open(owner, sealed))
        .map(Totp::new);
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
