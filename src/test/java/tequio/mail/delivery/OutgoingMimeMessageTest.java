package tequio.mail.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tequio.mail.EmailPurpose;

/** A letter is read back as it was written, whatever stands in its subject and its words. */
class OutgoingMimeMessageTest {

  private static final Session SESSION = Session.getInstance(new Properties());

  @ParameterizedTest
  @MethodSource("tequio.world.TrickyTexts#lines")
  void a_subject_and_the_words_are_read_back(String text) throws Exception {
    var sheet =
        new LeasedEmail.Sheet(
            "ana@xn--pea-8ma.example", text.strip(), text, text, Optional.empty());
    var held =
        new LeasedEmail(
            UUID.randomUUID(),
            EmailPurpose.NOTICE,
            sheet,
            Instant.EPOCH,
            new LeasedEmail.Attempts(1, 0));
    var out = new ByteArrayOutputStream();
    OutgoingMimeMessage.of(held, SESSION, "tequio@t.example").writeTo(out);

    var read = new MimeMessage(SESSION, new ByteArrayInputStream(out.toByteArray()));
    assertThat(read.getSubject()).isEqualTo(text.strip());
    assertThat(read.getAllRecipients()).hasSize(1);
    var parts = (MimeMultipart) read.getContent();
    assertThat(parts.getBodyPart(0).getContent()).isEqualTo(text);
    assertThat(parts.getBodyPart(1).getContent()).isEqualTo(text);
    assertThat(
            Arrays.stream(out.toString(java.nio.charset.StandardCharsets.ISO_8859_1).split("\r\n")))
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(998));
  }
}
