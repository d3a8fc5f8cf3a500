package tequio.secretariat.ballot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.SubjectReference;
import tequio.mail.MailAddress;
import tequio.subscription.SubscriptionToken;

/** Store of the letters to electors: to whom, and which were written, each once. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ElectorLetters {

  private static final String THIS = " where government = :government and election = :election";
  private static final String OWES = " and mail is not null and voted is null";

  private final JdbcClient jdbc;
  private final Clock clock;

  ElectorLetters(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Elector to whom a letter is owed. */
  record Recipient(int number, String name, MailAddress mail, Locale language) {}

  /** Notes where an elector gets letters. */
  void invite(SubjectReference election, String nameKey, MailAddress mail, Locale language) {
    int noted =
        of(
                election,
                "update election_elector set mail = :mail, language = :language"
                    + THIS
                    + " and name_key = :key")
            .param("mail", mail.value())
            .param("language", language.toLanguageTag())
            .param("key", nameKey)
            .update();
    if (noted != 1) {
      throw new IllegalStateException("no elector of " + election);
    }
  }

  /** Whether an address is that of an elector. */
  boolean has(SubjectReference election, MailAddress mail) {
    return of(election, "select count(*) from election_elector" + THIS + " and mail = :mail")
            .param("mail", mail.value())
            .query(Integer.class)
            .single()
        > 0;
  }

  /** Returns the electors who have had no letter yet. */
  List<Recipient> unsent(SubjectReference election) {
    return of(election, "select * from election_elector" + THIS + OWES + " and sent is null")
        .query(ElectorLetters::read)
        .list();
  }

  /** Returns the electors whose letter went before a moment and who have had no reminder. */
  List<Recipient> unreminded(SubjectReference election, Instant before) {
    return of(
            election,
            "select * from election_elector"
                + THIS
                + OWES
                + " and sent < :before and reminded is null")
        .param("before", Timestamp.from(before))
        .query(ElectorLetters::read)
        .list();
  }

  /** Notes the letter of the opening and returns its link; empty if somebody noted it before. */
  Optional<SubscriptionToken> noteSent(SubjectReference election, Recipient to) {
    return note(election, to, "sent = :now, ticket = :ticket", "sent is null");
  }

  /** Notes the reminder and returns its link; empty if somebody noted it before. */
  Optional<SubscriptionToken> noteReminded(SubjectReference election, Recipient to) {
    return note(election, to, "reminded = :now, reminder = :ticket", "reminded is null");
  }

  private Optional<SubscriptionToken> note(
      SubjectReference election, Recipient to, String change, String unless) {
    var ticket = SubscriptionToken.fresh();
    int noted =
        of(
                election,
                "update election_elector set "
                    + change
                    + THIS
                    + " and number = :number and voted is null and "
                    + unless)
            .param("now", Timestamp.from(clock.instant()))
            .param("ticket", ticket.hash())
            .param("number", to.number())
            .update();
    return noted == 1 ? Optional.of(ticket) : Optional.empty();
  }

  /** Empties names, addresses and links of an election; how many electors that concerned. */
  int forget(SubjectReference election) {
    return of(
            election,
            """
            update election_elector set name = null, name_key = null, mail = null, language = null,
              ticket = null, reminder = null
            where government = :government and election = :election and name is not null
            """)
        .update();
  }

  private JdbcClient.StatementSpec of(SubjectReference election, String sql) {
    return jdbc.sql(sql)
        .param("government", election.government().value())
        .param("election", election.code());
  }

  private static Recipient read(ResultSet row, int number) throws SQLException {
    return new Recipient(
        row.getInt("number"),
        row.getString("name"),
        new MailAddress(row.getString("mail")),
        Locale.forLanguageTag(row.getString("language")));
  }
}
