package tequio.mail.bounce;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** What comes to the mailbox, fed with anything. */
public final class ReturnTarget {

  /** A message that is none may be refused in these two ways; the mailbox goes on with the next. */
  public static void read(byte[] bytes) {
    try {
      var message = new MimeMessage(null, new ByteArrayInputStream(bytes));
      if (ReturnReader.read(message).filter(it -> it.status().isBlank()).isPresent()) {
        throw new AssertionError("a return without an answer");
      }
    } catch (MessagingException | IOException refused) {
      // as said
    }
  }

  private ReturnTarget() {}
}
