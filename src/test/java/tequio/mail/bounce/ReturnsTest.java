package tequio.mail.bounce;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tequio.kernel.GovernmentKey;
import tequio.mail.Letters;
import tequio.mail.MailAddress;
import tequio.mail.delivery.MailServer;
import tequio.subscription.Followers;
import tequio.subscription.PendingSubscriptions;
import tequio.subscription.Subject;
import tequio.testing.TequioDemoTest;

/** Letters that come back to a real mailbox. */
@Tag("any-database")
@TequioDemoTest
class ReturnsTest {

  private static final String GONE = "gone@example.org";

  @Autowired BounceRecorder letters;
  @Autowired Followers followers;
  @Autowired JdbcClient sql;
  @Autowired Clock clock;

  @AfterEach
  void forget() {
    sql.sql("delete from letter").update();
    sql.sql("delete from follower").update();
    sql.sql("delete from account_unreached").update();
  }

  @Test
  void a_letter_that_came_back_is_noted_thrown_away_and_its_follower_forgotten() throws Exception {
    var id = sent(GONE);
    follow(GONE);
    follow("stays@example.org");
    assertThat(left(report(id, "failed", "5.1.1"), answer())).isOne();

    assertThat(state(id)).isEqualTo("returned 5.1.1");
    assertThat(sql.sql("select address from follower").query(String.class).list())
        .containsExactly("stays@example.org");
  }

  @Test
  void a_full_mailbox_ends_no_following() throws Exception {
    var id = sent(GONE);
    follow(GONE);
    left(report(id, "failed", "5.2.2"));
    assertThat(state(id)).isEqualTo("returned 5.2.2");
    assertThat(sql.sql("select address from follower").query(String.class).list())
        .containsExactly(GONE);
  }

  @Test
  void an_officer_is_told_once_of_a_colleague_whose_address_fails() throws Exception {
    var pair =
        sql.sql(
                """
                select c.mail || ' ' || o.mail from account_role r join account c on c.id = r.account
                join account_role p on p.government = r.government and p.role = 'officer'
                join account o on o.id = p.account
                where r.role = 'responsible' and c.id <> o.id order by 1 limit 1
                """)
            .query(String.class)
            .single()
            .split(" ");
    for (int again = 0; again < 2; again++) {
      left(report(sent(pair[0]), "failed", "5.4.4"));
    }
    assertThat(Letters.to(sql, pair[1]))
        .singleElement()
        .satisfies(it -> assertThat(it.plain()).contains("5.4.4", "no podrá entrar"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"delayed 4.4.1", "failed 4.4.1", "relayed 5.1.1"})
  void what_is_no_failure_for_good_changes_nothing(String said) throws Exception {
    var id = sent(GONE);
    var words = said.split(" ");
    assertThat(left(report(id, words[0], words[1]))).isOne();
    assertThat(state(id)).isEqualTo("sent ");
  }

  @Test
  void who_does_not_know_a_letter_cannot_pretend_that_it_came_back() throws Exception {
    follow(GONE);
    left(report(UUID.randomUUID(), "failed", "5.1.1"));
    assertThat(sql.sql("select count(*) from follower").query(Integer.class).single()).isOne();
  }

  /** How many messages stay in the mailbox. */
  private int left(String... messages) throws Exception {
    var mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    mail.start();
    try {
      var user = mail.setUser("avisos@tequio.example", "avisos", "a/b@c");
      for (var message : messages) {
        user.deliver(message(message));
      }
      var url = "imap://avisos:a%2Fb%40c@127.0.0.1:" + mail.getImap().getPort();
      var server = MailServer.parse("x", url, MailServer.Kind.IMAP, MailServer.Kind.IMAPS);
      for (int twice = 0; twice < 2; twice++) {
        new ReturnMailbox(server).read(letters::note);
      }
      return mail.getReceivedMessages().length;
    } finally {
      mail.stop();
    }
  }

  private UUID sent(String to) {
    var id = UUID.randomUUID();
    var now = Timestamp.from(clock.instant());
    sql.sql(
            """
            insert into letter (id, purpose, recipient, language, written, next_try, state, ended)
            values (?, 'DIGEST', ?, 'es-MX', ?, ?, 'sent', ?)
            """)
        .params(id, to, now, now, now)
        .update();
    return id;
  }

  private void follow(String address) {
    followers.add(
        new PendingSubscriptions.Wish(
            new MailAddress(address),
            Locale.of("es", "MX"),
            new Subject(new GovernmentKey("19039"), 0)));
  }

  private String state(UUID id) {
    return sql.sql("select state || ' ' || coalesce(problem, '') from letter where id = ?")
        .param(id)
        .query(String.class)
        .single();
  }

  private static MimeMessage message(String text) throws Exception {
    var crlf = String.join("\r\n", List.of(text.split("\n", -1)));
    return new MimeMessage(
        Session.getInstance(new Properties()), new ByteArrayInputStream(crlf.getBytes(UTF_8)));
  }

  private static String answer() {
    return "From: ana@example.org\nSubject: Re: Novedades\n\nGracias.\n";
  }

  private static String report(UUID letter, String action, String status) {
    return """
    From: MAILER-DAEMON@example.org
    To: avisos@tequio.example
    Subject: Undelivered Mail Returned to Sender
    MIME-Version: 1.0
    Content-Type: multipart/report; report-type=delivery-status; boundary="b1"

    --b1
    Content-Type: text/plain

    Sorry.

    --b1
    Content-Type: message/delivery-status

    Reporting-MTA: dns; mail.example.org

    Final-Recipient: rfc822; gone@example.org
    Action: %s
    Status: %s

    --b1
    Content-Type: message/rfc822

    From: avisos@tequio.example
    Message-ID: <%s@tequio.example>
    Subject: Novedades

    Hola.
    --b1--
    """
        .formatted(action, status, letter);
  }
}
