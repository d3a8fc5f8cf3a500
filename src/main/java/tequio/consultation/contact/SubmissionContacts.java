package tequio.consultation.contact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.GovernmentKey;
import tequio.kernel.SubjectReference;
import tequio.mail.MailAddress;
import tequio.subscription.SubscriptionToken;

/**
 * Store of addresses of those who submitted something. The link of a letter is kept as a hash.
 * Callers set the government whose rows are in sight.
 */
@Component
@Transactional
public class SubmissionContacts {

  private static final Duration DAY = Duration.ofDays(1);

  /** Unconfirmed letters to one address in a day, whoever asks for them. */
  private static final int MOST_LETTERS = 5;

  private final JdbcClient jdbc;
  private final Clock clock;

  SubmissionContacts(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** What the link of the letter carries; empty where that address had letters enough. */
  Optional<SubscriptionToken> add(SubmissionContact contact) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 17))")
        .param(contact.address().value())
        .query((row, number) -> number)
        .list();
    int letters =
        jdbc.sql(
                """
                select count(*) from submission_contact
                where address = ? and not confirmed and asked_at > ?
                """)
            .params(contact.address().value(), Timestamp.from(clock.instant().minus(DAY)))
            .query(Integer.class)
            .single();
    return letters >= MOST_LETTERS ? Optional.empty() : Optional.of(insert(contact));
  }

  private SubscriptionToken insert(SubmissionContact contact) {
    var ticket = SubscriptionToken.fresh();
    var consultation = contact.consultation();
    int added =
        jdbc.sql(
                """
                insert into submission_contact
                  (government, consultation, number, address, language, ticket, asked_at)
                values (?, ?, ?, ?, ?, ?, ?)
                """)
            .params(consultation.government().value(), consultation.code(), contact.submission())
            .params(contact.address().value(), contact.language().toLanguageTag())
            .params(ticket.hash(), Timestamp.from(clock.instant()))
            .update();
    if (added != 1) {
      throw new IllegalStateException("not added: " + consultation);
    }
    return ticket;
  }

  /** That of a link. */
  public Optional<SubmissionContact> find(GovernmentKey government, SubscriptionToken ticket) {
    return jdbc.sql("select * from submission_contact where government = ? and ticket = ?")
        .params(government.value(), ticket.hash())
        .query(SubmissionContacts::read)
        .optional();
  }

  /** Whether the address is confirmed now; not where it was before. */
  public boolean confirm(SubmissionContact contact) {
    return update("confirmed = true", contact, "and not confirmed", List.of());
  }

  /** Whether it was there to be removed. */
  public boolean remove(SubmissionContact contact) {
    var its = contact.consultation();
    return jdbc.sql(
                """
                delete from submission_contact
                where government = ? and consultation = ? and number = ?
                """)
            .params(its.government().value(), its.code(), contact.submission())
            .update()
        == 1;
  }

  /** Gives a contact a new link for the next letter; that of the letter before ends. */
  SubscriptionToken renew(SubmissionContact contact) {
    var ticket = SubscriptionToken.fresh();
    if (!update("ticket = ?", contact, "", List.of(ticket.hash()))) {
      throw new IllegalStateException("no contact: " + contact.consultation());
    }
    return ticket;
  }

  private boolean update(
      String change, SubmissionContact contact, String where, List<Object> values) {
    var its = contact.consultation();
    return jdbc.sql(
                "update submission_contact set "
                    + change
                    + " where government = ? and consultation = ? and number = ? "
                    + where)
            .params(values)
            .params(its.government().value(), its.code(), contact.submission())
            .update()
        == 1;
  }

  /** Confirmed ones of these submissions. */
  List<SubmissionContact> listConfirmed(
      SubjectReference consultation, Collection<Integer> submissions) {
    return jdbc.sql(
            """
            select * from submission_contact
            where government = ? and consultation = ? and number = any (?) and confirmed
            order by number
            """)
        .params(consultation.government().value(), consultation.code())
        .param(submissions.toArray(Integer[]::new))
        .query(SubmissionContacts::read)
        .list();
  }

  /** Confirmed ones of a consultation. */
  List<SubmissionContact> listConfirmed(SubjectReference consultation) {
    return jdbc.sql(
            """
            select * from submission_contact
            where government = ? and consultation = ? and confirmed order by number
            """)
        .params(consultation.government().value(), consultation.code())
        .query(SubmissionContacts::read)
        .list();
  }

  /** Deletes all of a consultation; how many there were. */
  int removeAll(SubjectReference consultation) {
    return jdbc.sql("delete from submission_contact where government = ? and consultation = ?")
        .params(consultation.government().value(), consultation.code())
        .update();
  }

  private static SubmissionContact read(ResultSet row, int index) throws SQLException {
    return new SubmissionContact(
        new SubjectReference(
            "consultation",
            new GovernmentKey(row.getString("government")),
            row.getString("consultation")),
        row.getInt("number"),
        new MailAddress(row.getString("address")),
        Locale.forLanguageTag(row.getString("language")),
        row.getBoolean("confirmed"));
  }
}
