package tequio.accounts.unreached;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tequio.accounts.person.AccountId;
import tequio.jobs.Rhythm;
import tequio.mail.MailAddress;

/** Of whom it is known that letters do not reach them. */
@Component
class Unreached {

  /** Nobody is told again of the same person before. */
  private static final Duration QUIET = Duration.ofDays(30);

  private final JdbcClient sql;
  private final Clock clock;

  Unreached(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** Whether this is new. */
  boolean note(AccountId account) {
    var now = clock.instant();
    return sql.sql(
                """
                insert into account_unreached values (?, ?)
                on conflict (account) do update set told = excluded.told
                where account_unreached.told < ?
                """)
            .params(account.value(), now.atOffset(ZoneOffset.UTC))
            .param(now.minus(QUIET).atOffset(ZoneOffset.UTC))
            .update()
        > 0;
  }

  /** The officers of the governments for which the person works; where none, the administrators. */
  List<MailAddress> concerned(AccountId account) {
    var officers =
        addresses(
            """
            r.role = 'officer' and r.government in (
              select government from account_role
              where account = :account and ended is null and held @> :today)
            """,
            account);
    return officers.isEmpty() ? addresses("r.role = 'administrator'", account) : officers;
  }

  private List<MailAddress> addresses(String which, AccountId account) {
    return sql.sql(
            """
            select distinct a.mail from account_role r join account a on a.id = r.account
            where a.id <> :account and a.closed is null and r.ended is null and r.held @> :today
              and
            """
                + which)
        .param("account", account.value())
        .param("today", LocalDate.ofInstant(clock.instant(), Rhythm.ZONE))
        .query((row, number) -> new MailAddress(row.getString("mail")))
        .list();
  }
}
