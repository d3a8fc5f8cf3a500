package tequio.mail.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tequio.mail.EmailPurpose;
import tequio.mail.delivery.MailServer.Kind;
import tequio.mail.delivery.ScriptedMailServer.Death;
import tequio.settings.StartupException;

/** What this program and a mail server say to each other, well or badly. */
@Tag("whole")
class SmtpCarrierTest {

  @TempDir static Path folder;

  @Test
  void a_refused_recipient_is_final_and_a_busy_server_is_not() throws Exception {
    try (var server = new ScriptedMailServer(null)) {
      assertThat(carry(server, "refused@example.org"))
          .isEqualTo(new DeliveryResult.Refused("the server answered 550"));
      assertThat(carry(server, "later@example.org"))
          .isEqualTo(new DeliveryResult.Later("the server answered 451"));
      assertThat(carry(server, "ana@example.org")).isEqualTo(new DeliveryResult.Sent());
      assertThat(server.taken).hasSize(1);
    }
  }

  @Test
  void a_server_that_dies_in_the_middle_leaves_doubt() throws Exception {
    try (var server = new ScriptedMailServer(null)) {
      server.death = Death.AFTER_TAKING;
      assertThat(carry(server, "ana@example.org")).isInstanceOf(DeliveryResult.Unsure.class);
      server.death = Death.BEFORE_DATA;
      assertThat(carry(server, "ana@example.org")).isInstanceOf(DeliveryResult.Unsure.class);
      server.close();
      assertThat(carry(server, "ana@example.org")).isInstanceOf(DeliveryResult.Later.class);
    }
  }

  @Test
  void a_letter_crosses_the_network_only_encrypted_and_to_the_server_that_is_meant()
      throws Exception {
    var mine = OwnCertificate.of("localhost", folder);
    try (var server = new ScriptedMailServer(mine.server())) {
      assertThat(carry(server, demanding(server, mine))).isEqualTo(new DeliveryResult.Sent());
      assertThat(server.commands)
          .containsSubsequence("EHLO", "STARTTLS", "secret EHLO", "secret MAIL", "secret DATA")
          .doesNotContain("MAIL");
    }
    try (var server = new ScriptedMailServer(null)) {
      assertThat(carry(server, demanding(server, mine))).isInstanceOf(DeliveryResult.Later.class);
      assertThat(server.commands).doesNotContain("MAIL");
    }
  }

  @Test
  void CVE_2026_41132_a_server_with_anothers_certificate_gets_no_letter() throws Exception {
    var anothers = OwnCertificate.of("other.example", folder);
    var mine = OwnCertificate.of("localhost", folder);
    for (var trusted : new OwnCertificate[] {anothers, mine}) {
      try (var server = new ScriptedMailServer(anothers.server())) {
        assertThat(carry(server, demanding(server, trusted)))
            .isInstanceOf(DeliveryResult.Later.class);
        assertThat(server.taken).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "smtp://mail.example:2525, true",
    "smtp://localhost:25, false",
    "smtp://127.0.0.1:25, false",
  })
  void only_this_machine_is_spoken_to_in_the_open(String url, String demanded) {
    var properties = MailServer.parse("X", url, Kind.SMTP, Kind.SMTPS).properties();
    assertThat(properties)
        .containsEntry("mail.smtp.starttls.required", demanded)
        .containsEntry("mail.smtp.ssl.checkserveridentity", "true");
  }

  @Test
  void an_address_holds_user_and_password_and_never_shows_them() {
    var server =
        MailServer.parse("X", "smtps://ana%40x+y:p%2Fw@mail.example", Kind.SMTP, Kind.SMTPS);
    assertThat(server).isEqualTo(new MailServer(Kind.SMTPS, "mail.example", 465, "ana@x+y", "p/w"));
    assertThat(server.toString()).isEqualTo("smtps://mail.example:465");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"mail.example", "http://x:secret@mail.example", "smtp://u:secret@/", "smtp://a b"})
  void an_address_that_is_none_stops_the_start_without_being_repeated(String url) {
    assertThatThrownBy(() -> MailServer.parse("TEQUIO_SMTP_URL", url, Kind.SMTP, Kind.SMTPS))
        .isInstanceOf(StartupException.class)
        .hasMessageContaining("TEQUIO_SMTP_URL")
        .hasMessageNotContaining("secret");
  }

  private static DeliveryResult carry(ScriptedMailServer server, String to) {
    var address = new MailServer(Kind.SMTP, "localhost", server.port(), "", "");
    return new SmtpCarrier(address, "de@tequio.example", address.properties()).carry(letter(to));
  }

  private static DeliveryResult carry(ScriptedMailServer server, Properties properties) {
    var address = new MailServer(Kind.SMTP, "localhost", server.port(), "", "");
    return new SmtpCarrier(address, "de@tequio.example", properties)
        .carry(letter("ana@example.org"));
  }

  /** As if this machine were another. */
  private static Properties demanding(ScriptedMailServer server, OwnCertificate trusted) {
    var all = new MailServer(Kind.SMTP, "localhost", server.port(), "", "").properties();
    all.put("mail.smtp.starttls.required", "true");
    all.put("mail.smtp.ssl.socketFactory", trusted.client().getSocketFactory());
    return all;
  }

  static LeasedEmail letter(String to) {
    return new LeasedEmail(
        UUID.fromString("01900000-0000-7000-8000-000000000001"),
        EmailPurpose.NOTICE,
        new LeasedEmail.Sheet(to, "Asunto con ñ", "Texto", "<p>Texto</p>", Optional.empty()),
        Instant.parse("2026-11-21T12:00:00Z"),
        new LeasedEmail.Attempts(1, 0));
  }
}
