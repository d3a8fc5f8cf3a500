package tequio.mail.delivery;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tequio.mail.EmailMessage;
import tequio.mail.EmailPurpose;
import tequio.mail.MailAddress;
import tequio.mail.Outbox;
import tequio.mail.TestEmail;
import tequio.mail.delivery.MailServer.Kind;
import tequio.testing.TequioDemoTest;

/** From the act that writes a letter to the other server, through every way to fail. */
@TequioDemoTest
class OutboxDispatcherTest {

  @Autowired Outbox outbox;
  @Autowired JdbcClient sql;
  @Autowired PlatformTransactionManager transactions;

  private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
  private Clock clock = Clock.systemUTC();

  @BeforeEach
  void start() {
    sql.sql("delete from letter").update();
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
    sql.sql("delete from letter").update();
  }

  @Test
  void a_letter_says_the_same_as_text_and_as_html_and_is_then_forgotten() throws Exception {
    var id = write("ana@example.org");
    delivery(smtp()).run();

    var got = requireNonNull(server.getReceivedMessages()[0]);
    assertThat(got.getSubject()).isEqualTo("Carta de prueba");
    assertThat(got.getMessageID()).isEqualTo("<" + id + "@tequio.example>");
    assertThat(got.getHeader("List-Unsubscribe", ",")).isEqualTo("<https://t.example/baja?c=x>");
    assertThat(got.getHeader("List-Unsubscribe-Post", ",")).isEqualTo("List-Unsubscribe=One-Click");
    assertThat(got.getHeader("Auto-Submitted", ",")).isEqualTo("auto-generated");
    var parts = (MimeMultipart) got.getContent();
    assertThat(parts.getContentType()).startsWith("multipart/alternative");
    assertThat((String) parts.getBodyPart(0).getContent())
        .startsWith("Carta de prueba\r\n\r\nSi lee esto")
        .doesNotContain("<");
    assertThat((String) parts.getBodyPart(1).getContent())
        .contains("<p>Si lee esto", "lang=\"es-MX\"");
    assertThat(
            sql.sql(
                    "select count(*) from letter where state = 'sent' and plain is null"
                        + " and html is null and subject is null and unsubscribe is null")
                .query(Integer.class)
                .single())
        .isOne();
  }

  @Test
  void an_act_that_did_not_happen_writes_no_letter() {
    assertThatThrownBy(() -> outbox.write(letter("ana@example.org")))
        .hasMessageContaining("mandatory");
    new TransactionTemplate(transactions)
        .executeWithoutResult(act -> {
          outbox.write(letter("ana@example.org"));
          act.setRollbackOnly();
        });
    delivery(smtp()).run();

    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void several_instances_send_each_letter_once() throws Exception {
    for (int one = 0; one < 40; one++) {
      write("ana" + one + "@example.org");
    }
    try (var instances = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int one = 0; one < 4; one++) {
        instances.submit(() -> delivery(smtp()).run());
      }
    }
    assertThat(Arrays.stream(server.getReceivedMessages()).map(OutboxDispatcherTest::id))
        .hasSize(40)
        .doesNotHaveDuplicates();
  }

  @Test
  void who_is_killed_between_sending_and_noting_it_causes_one_repeat_and_no_more() {
    write("ana@example.org");

    assertThat(killedAfterSending()).isTrue();
    delivery(smtp()).run();
    assertThat(server.getReceivedMessages()).hasSize(1);

    later(Duration.ofMinutes(6));
    assertThat(killedAfterSending()).isTrue();
    later(Duration.ofMinutes(6));
    assertThat(killedAfterSending()).isFalse();
    delivery(smtp()).run();

    assertThat(Arrays.stream(server.getReceivedMessages()).map(OutboxDispatcherTest::id).distinct())
        .hasSize(1);
    assertThat(server.getReceivedMessages()).hasSize(2);
    assertThat(states()).isEqualTo("unknown");
  }

  @Test
  void a_server_that_dies_in_the_middle_is_tried_once_more() throws Exception {
    try (var dying = new ScriptedMailServer(null)) {
      dying.death = ScriptedMailServer.Death.AFTER_TAKING;
      write("ana@example.org");
      for (int one = 0; one < 4; one++) {
        delivery(smtp(dying.port())).run();
        later(Duration.ofHours(1));
      }
      assertThat(dying.taken).hasSize(2);
      assertThat(states()).isEqualTo("unknown");
    }
  }

  @Test
  void who_is_refused_is_not_tried_again() throws Exception {
    try (var refusing = new ScriptedMailServer(null)) {
      write("refused@example.org");
      delivery(smtp(refusing.port())).run();
      assertThat(states()).isEqualTo("refused");
      later(Duration.ofDays(1));
      delivery(smtp(refusing.port())).run();
      assertThat(refusing.commands).containsOnlyOnce("RCPT");
    }
  }

  @Test
  void a_server_that_is_away_is_asked_ever_more_rarely_until_it_makes_no_sense() {
    write("ana@example.org");
    var away = new SmtpCarrier(server(1), "de@tequio.example", server(1).properties());
    int asked = 0;
    for (int hour = 0; hour < 24 * 5 && states().equals("waiting"); hour++) {
      delivery(away).run();
      asked++;
      later(Duration.ofHours(1));
    }
    assertThat(states()).isEqualTo("given-up");
    assertThat(sql.sql("select tries from letter").query(Integer.class).single())
        .isBetween(18, asked);
  }

  @Test
  void nothing_about_a_person_is_in_what_is_logged() {
    var letter = SmtpCarrierTest.letter("ana@example.org");
    assertThat(letter.toString()).doesNotContain("ana", "Texto", "Asunto");
    assertThat(letter("ana@example.org").toString()).doesNotContain("ana");
  }

  private boolean killedAfterSending() {
    var held = new OutboxLease(sql, clock).next();
    held.ifPresent(it -> assertThat(smtp().carry(it)).isEqualTo(new DeliveryResult.Sent()));
    return held.isPresent();
  }

  private UUID write(String address) {
    return requireNonNull(
        new TransactionTemplate(transactions).execute(act -> outbox.write(letter(address))));
  }

  private static EmailMessage letter(String address) {
    return new EmailMessage(
        MailAddress.find(address).orElseThrow(),
        Locale.of("es", "MX"),
        EmailPurpose.NOTICE,
        new TestEmail(),
        Optional.of("https://t.example/baja?c=x"));
  }

  private OutboxDispatcher delivery(MailTransport carrier) {
    return new OutboxDispatcher(
        new OutboxLease(sql, clock),
        new MailConfiguration.Way(Optional.of(carrier)),
        clock,
        event -> {});
  }

  private SmtpCarrier smtp() {
    return smtp(server.getSmtp().getPort());
  }

  private static SmtpCarrier smtp(int port) {
    return new SmtpCarrier(server(port), "de@tequio.example", server(port).properties());
  }

  private static MailServer server(int port) {
    return new MailServer(Kind.SMTP, "127.0.0.1", port, "", "");
  }

  private void later(Duration step) {
    clock = Clock.fixed(clock.instant().plus(step), ZoneOffset.UTC);
  }

  private String states() {
    return String.join(",", sql.sql("select state from letter").query(String.class).list());
  }

  private static String id(MimeMessage message) {
    try {
      return message.getMessageID();
    } catch (jakarta.mail.MessagingException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
