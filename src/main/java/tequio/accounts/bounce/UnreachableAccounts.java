package tequio.accounts.bounce;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tequio.accounts.person.AccountId;
import tequio.kernel.GovernmentKey;
import tequio.mail.MailAddress;
import tequio.territory.Gazetteer;
import tequio.territory.Government;

/** Store of accounts whose letters bounce. */
@Component
public class UnreachableAccounts {

  /** Time within which the same bouncing address is not announced again. */
  private static final Duration QUIET = Duration.ofDays(30);

  private final JdbcClient sql;
  private final Gazetteer gazetteer;
  private final Clock clock;

  UnreachableAccounts(JdbcClient sql, Gazetteer gazetteer, Clock clock) {
    this.sql = sql;
    this.gazetteer = gazetteer;
    this.clock = clock;
  }

  /**
   * Records a bounce and returns whether to announce it: true unless it was announced in the last
   * 30 days.
   */
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

  /** Removes the account, since its owner signed in with a letter. */
  public void reached(AccountId account) {
    sql.sql("delete from account_unreached where account = ?").param(account.value()).update();
  }

  /**
   * Returns the names of unreachable accounts with a role for the government today, except the
   * given one.
   */
  public List<String> listOf(GovernmentKey government, AccountId but) {
    return names(
        """
        exists (select from account_role r where r.account = a.id and r.government = :government
          and r.ended is null and r.held @> :today)
        """,
        but,
        government.value(),
        today(gazetteer.get(government)));
  }

  /**
   * Returns the names of unreachable accounts whose governments have no other officer, except the
   * given one.
   */
  public List<String> listWithoutOfficer(AccountId but) {
    return names(
        """
        :government = '' and not exists (
          select from account_role r join account_role o on o.government = r.government
          where r.account = a.id and r.ended is null and r.held @> :today and o.account <> a.id
            and o.role = 'officer' and o.ended is null and o.held @> :today)
        """,
        but,
        "",
        today(gazetteer.federation()));
  }

  private List<String> names(String which, AccountId but, String government, LocalDate today) {
    return sql.sql(
            """
            select a.name from account_unreached u join account a on a.id = u.account
            where a.closed is null and a.id <> :but and
            """
                + which
                + " order by a.name limit 100")
        .param("but", but.value())
        .param("government", government)
        .param("today", today)
        .query((row, number) -> row.getString("name"))
        .list();
  }

  private LocalDate today(Government of) {
    return LocalDate.ofInstant(clock.instant(), of.zone());
  }

  /**
   * Returns the addresses of the officers of the account's governments, or else of the
   * administrators; never its own.
   */
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
        .param("today", today(gazetteer.federation()))
        .query((row, number) -> new MailAddress(row.getString("mail")))
        .list();
  }
}
