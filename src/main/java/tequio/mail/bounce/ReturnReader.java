package tequio.mail.bounce;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import java.io.IOException;
import java.util.Optional;

/** Recognises delivery reports among the messages of a mailbox. */
final class ReturnReader {

  private static final int MOST_PARTS = 8;
  private static final int MOST_BYTES = 64 << 10;

  static Optional<BounceReport> read(Message message) throws MessagingException, IOException {
    if (!message.isMimeType("multipart/report")
        || !(message.getContent() instanceof Multipart parts)) {
      return Optional.empty();
    }
    var report = new StringBuilder();
    var original = new StringBuilder();
    for (int i = 0; i < Math.min(parts.getCount(), MOST_PARTS); i++) {
      var part = parts.getBodyPart(i);
      if (part.isMimeType("message/delivery-status")) {
        report.append(beginning(part));
      } else if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")) {
        original.append(beginning(part));
      }
    }
    return BounceReport.of(report.toString(), original.toString());
  }

  private static String beginning(BodyPart part) throws MessagingException, IOException {
    try (var bytes = part.getInputStream()) {
      return new String(bytes.readNBytes(MOST_BYTES), ISO_8859_1);
    }
  }

  private ReturnReader() {}
}
