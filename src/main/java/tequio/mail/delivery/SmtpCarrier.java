package tequio.mail.delivery;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/** {@link MailTransport} over SMTP. */
final class SmtpCarrier implements MailTransport {

  private static final int PERMANENT = 500;

  private final MailServer server;
  private final String from;
  private final Session session;

  SmtpCarrier(MailServer server, String from, Properties properties) {
    this.server = server;
    this.from = from;
    this.session = Session.getInstance(properties);
  }

  @Override
  public DeliveryResult carry(LeasedEmail letter) {
    try {
      var post = OutgoingMimeMessage.of(letter, session, from);
      var transport = session.getTransport(server.kind().word());
      try {
        connect(transport);
      } catch (MessagingException unreachable) {
        return new DeliveryResult.Later("no connection: " + kind(unreachable));
      }
      var fate = send(transport, post);
      leave(transport);
      return fate;
    } catch (MessagingException broken) {
      return new DeliveryResult.Refused("cannot be written: " + kind(broken));
    }
  }

  /** Closes the connection; errors do not change the result. */
  private static void leave(Transport transport) {
    try {
      transport.close();
    } catch (MessagingException rude) {
      // The connection is closed anyway.
    }
  }

  private void connect(Transport transport) throws MessagingException {
    if (server.user().isEmpty()) {
      transport.connect(server.host(), server.port(), null, null);
    } else {
      transport.connect(server.host(), server.port(), server.user(), server.password());
    }
  }

  private static DeliveryResult send(Transport transport, OutgoingMimeMessage post) {
    try {
      transport.sendMessage(post, post.getAllRecipients());
      return new DeliveryResult.Sent();
    } catch (MessagingException failed) {
      return fate(failed);
    }
  }

  /**
   * Returns the result of a failure; only a response of the server makes it certain that the mail
   * was not accepted.
   */
  private static DeliveryResult fate(MessagingException failed) {
    int answer = answer(failed);
    if (answer >= PERMANENT) {
      return new DeliveryResult.Refused("the server answered " + answer);
    }
    return answer > 0
        ? new DeliveryResult.Later("the server answered " + answer)
        : new DeliveryResult.Unsure("cut off: " + kind(failed));
  }

  private static int answer(Exception failed) {
    return switch (failed) {
      case SMTPAddressFailedException it -> it.getReturnCode();
      case SMTPSenderFailedException it -> it.getReturnCode();
      case SMTPSendFailedException it
          when it.getNextException() instanceof SendFailedException in && answer(in) > 0 ->
          answer(in);
      case SMTPSendFailedException it -> it.getReturnCode();
      case SendFailedException it when it.getNextException() != null ->
          answer(it.getNextException());
      default -> -1;
    };
  }

  /** Returns the kind of failure without the server's text, which may contain addresses. */
  private static String kind(Exception failed) {
    return failed instanceof AuthenticationFailedException
        ? "the server refuses user and password"
        : Optional.<Throwable>ofNullable(failed.getCause())
            .orElse(failed)
            .getClass()
            .getSimpleName();
  }
}
