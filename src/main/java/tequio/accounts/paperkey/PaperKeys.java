package tequio.accounts.paperkey;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.person.AccountId;
import tequio.accounts.secret.PrintedCode;
import tequio.accounts.token.TokenType;
import tequio.audit.AuditAction;
import tequio.audit.AuditLog;

/** Store of the one-time codes with which people sign in without mail; only hashes are kept. */
@Component
@Transactional
public class PaperKeys {

  /** Number of codes on a sheet. */
  static final int ON_A_SHEET = 10;

  private final JdbcClient jdbc;
  private final AuditLog audit;
  private final Clock clock;

  PaperKeys(JdbcClient jdbc, AuditLog audit, Clock clock) {
    this.jdbc = jdbc;
    this.audit = audit;
    this.clock = clock;
  }

  /** Makes a new sheet of codes and deletes those of the sheet before. */
  List<PrintedCode> renew(AccountId owner) {
    clear(owner);
    var codes = Stream.generate(PrintedCode::random).limit(ON_A_SHEET).toList();
    codes.forEach(code -> save(code, owner, true, TokenType.PAPER_KEY.life()));
    audit.note(AuditAction.PAPER_KEYS_MADE, owner.value(), "sheet");
    return codes;
  }

  /** Makes a code for a sign-in link printed on the server, and deletes the one before. */
  public PrintedCode link(AccountId owner) {
    jdbc.sql("delete from paper_key where account = ? and not sheet").param(owner.value()).update();
    var code = PrintedCode.random();
    save(code, owner, false, TokenType.FIRST.life());
    audit.note(AuditAction.PAPER_KEYS_MADE, owner.value(), "link");
    return code;
  }

  /** Deletes a code and returns its owner; of concurrent calls one finds it. */
  public Optional<AccountId> use(PrintedCode code) {
    var owner = delete(code);
    if (owner.isEmpty()) {
      audit.note(
          AuditAction.PROOF_REFUSED, Optional.empty(), Optional.empty(), Optional.empty(), "paper");
    }
    return owner;
  }

  private Optional<AccountId> delete(PrintedCode code) {
    return jdbc.sql(
            """
            delete from paper_key where hash = ? and expires > ?
              and account in (select id from account where closed is null)
            returning account
            """)
        .params(code.hash(), now())
        .query(UUID.class)
        .optional()
        .map(AccountId::new);
  }

  /** Returns the number of unused codes of the sheet. */
  public int countLeft(AccountId owner) {
    return jdbc.sql("select count(*) from paper_key where account = ? and sheet and expires > ?")
        .params(owner.value(), now())
        .query(Integer.class)
        .single();
  }

  /** Deletes the sheet. */
  void clear(AccountId owner) {
    jdbc.sql("delete from paper_key where account = ? and sheet").param(owner.value()).update();
  }

  @CanIgnoreReturnValue
  int forgetOld() {
    return jdbc.sql("delete from paper_key where expires <= ?").param(now()).update();
  }

  private void save(PrintedCode code, AccountId owner, boolean sheet, Duration life) {
    jdbc.sql("insert into paper_key (hash, account, sheet, made, expires) values (?, ?, ?, ?, ?)")
        .params(code.hash(), owner.value(), sheet, now(), now().plus(life))
        .update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
