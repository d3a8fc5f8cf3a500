package tequio.work.digest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tequio.mail.MailAddress;

/** Store of how often each account wants letters about due days. */
@Component
@Transactional
public class ReminderSettings {

  private final JdbcClient jdbc;

  ReminderSettings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Account that wants a digest, and where it goes. */
  record Recipient(UUID account, MailAddress mail) {}

  /** Returns what the account chose; without a choice a letter for each due day. */
  public ReminderRhythm rhythm(UUID account) {
    return jdbc.sql("select rhythm from due_digest where account = ?")
        .param(account)
        .query(String.class)
        .optional()
        .flatMap(ReminderRhythm::find)
        .orElse(ReminderRhythm.EACH);
  }

  /** Whether a letter about one due day is for whoever has this address. */
  public boolean wantsEach(MailAddress mail) {
    return jdbc.sql(
            """
            select not exists (select from due_digest join account on id = account where mail = ?)
            """)
        .param(mail.value())
        .query(Boolean.class)
        .single();
  }

  void choose(UUID account, ReminderRhythm rhythm) {
    if (rhythm == ReminderRhythm.EACH) {
      var unused = forget(account);
      return;
    }
    jdbc.sql(
            """
            insert into due_digest (account, rhythm) values (:account, :rhythm)
            on conflict (account) do update set rhythm = excluded.rhythm
            """)
        .param("account", account)
        .param("rhythm", rhythm.word())
        .update();
  }

  int forget(UUID account) {
    return jdbc.sql("delete from due_digest where account = ?").param(account).update();
  }

  /** Accounts whose next digest may go today. */
  List<Recipient> listDue(LocalDate today) {
    return jdbc.sql(
            """
            select account, mail from due_digest join account on id = account
            where closed is null and (sent is null
              or sent + case rhythm when 'weekly' then 7 else 1 end <= :today)
            order by account
            """)
        .param("today", today)
        .query((row, number) ->
            new Recipient(
                row.getObject("account", UUID.class), new MailAddress(row.getString("mail"))))
        .list();
  }

  /** Whether the digest of today is to be written: nobody wrote it before. */
  @Transactional(propagation = Propagation.MANDATORY)
  boolean claim(UUID account, LocalDate today) {
    return jdbc.sql(
                """
                update due_digest set sent = :today
                where account = :account and (sent is null
                  or sent + case rhythm when 'weekly' then 7 else 1 end <= :today)
                """)
            .param("account", account)
            .param("today", today)
            .update()
        == 1;
  }
}
