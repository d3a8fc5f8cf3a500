package tequio.secretariat.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import tequio.mail.delivery.TestDelivery;
import tequio.testing.TequioTest;

/** Letters of a call, from the desk to the server of each holder, and their answers back. */
@TequioTest
@Transactional
class CallLettersTest extends SessionScreens {

  private static final Pattern LINK =
      Pattern.compile("https?://[^/\\s]+(/\\S+/secretariado/enlace/\\S+)");

  @Autowired JdbcClient jdbc;

  private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));

  @BeforeEach
  void the_session_is_still_to_come() {
    clock.set("2026-03-10T18:00:00Z");
    jdbc.sql("delete from letter").update();
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void each_holder_with_an_address_gets_one_letter_and_answers_by_its_link() throws Exception {
    var sent =
        send(
            SESSION + "/invitaciones",
            "mail.1.1",
            "elena@ejemplo.mx",
            "mail.1.2",
            "",
            "mail.1.3",
            "graciela@ejemplo.mx");
    assertThat(sent.getStatus()).isEqualTo(302);
    assertThat(see(SESSION).split("Carta escrita el 10 de marzo de 2026", -1)).hasSize(3);
    TestDelivery.run(jdbc, clock, server.getSmtp().getPort());

    var links = links();
    assertThat(links).containsOnlyKeys("elena@ejemplo.mx", "graciela@ejemplo.mx");
    assertThat(links.values()).doesNotHaveDuplicates();

    var elena = Objects.requireNonNull(links.get("elena@ejemplo.mx"));
    assertThat(look(elena)).contains("Sesión de prueba", "¿Asistirá?");
    anybody(elena + "/respuesta", "answer", "alternate");
    anybody(links.get("graciela@ejemplo.mx") + "/respuesta", "answer", "absent", "reason", "Viajo");

    assertThat(see(SESSION)).contains("Va mi suplente", "Viajo", "value=\"elena@ejemplo.mx\"");
    assertThat(look(PUBLIC + "/sesiones/1")).doesNotContain("Viajo", "elena@ejemplo.mx");
  }

  @Test
  void a_new_letter_replaces_the_link_of_the_old_one() throws Exception {
    send(SESSION + "/invitaciones", "mail.1.1", "elena@ejemplo.mx");
    TestDelivery.run(jdbc, clock, server.getSmtp().getPort());
    var old = links().get("elena@ejemplo.mx");
    server.purgeEmailFromAllMailboxes();
    send(SESSION + "/invitaciones", "mail.1.1", "elena@ejemplo.mx");
    TestDelivery.run(jdbc, clock, server.getSmtp().getPort());

    assertThat(anybody(old + "/respuesta", "answer", "attends").getStatus()).isEqualTo(410);
    var link = links().get("elena@ejemplo.mx");
    assertThat(anybody(link + "/respuesta", "answer", "attends").getStatus()).isEqualTo(302);
  }

  /** The link in each letter that arrived, by its recipient; nobody gets two. */
  private Map<String, String> links() throws Exception {
    var found = new HashMap<String, String>();
    for (MimeMessage letter : server.getReceivedMessages()) {
      var to = letter.getRecipients(RecipientType.TO)[0].toString();
      var plain = (String) ((MimeMultipart) letter.getContent()).getBodyPart(0).getContent();
      var link = LINK.matcher(plain);
      assertThat(link.find()).as(plain).isTrue();
      assertThat(found.put(to, link.group(1))).as(to).isNull();
    }
    return found;
  }
}
