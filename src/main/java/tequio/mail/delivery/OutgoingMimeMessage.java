package tequio.mail.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Date;
import java.util.UUID;

/** MIME message of a mail; each attempt has the same bytes apart from part boundaries. */
final class OutgoingMimeMessage extends MimeMessage {

  private final String messageId;

  private OutgoingMimeMessage(Session session, String messageId) {
    super(session);
    this.messageId = messageId;
  }

  static OutgoingMimeMessage of(LeasedEmail letter, Session session, String from)
      throws MessagingException {
    var sender = new InternetAddress(from);
    var host = sender.getAddress().substring(sender.getAddress().indexOf('@') + 1);
    var post = new OutgoingMimeMessage(session, messageId(letter.id(), host));
    var sheet = letter.sheet();
    post.setFrom(sender);
    post.setRecipient(RecipientType.TO, new InternetAddress(sheet.recipient()));
    post.setSubject(sheet.subject(), UTF_8.name());
    post.setSentDate(Date.from(letter.written()));
    post.setHeader("Auto-Submitted", "auto-generated");
    post.setHeader("X-Auto-Response-Suppress", "All");
    if (sheet.unsubscribe().isPresent()) {
      post.setHeader("List-Unsubscribe", "<" + sheet.unsubscribe().get() + ">");
      post.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
    post.setContent(both(sheet));
    post.saveChanges();
    return post;
  }

  static String messageId(UUID id, String host) {
    return "<" + id + "@" + host + ">";
  }

  private static MimeMultipart both(LeasedEmail.Sheet sheet) throws MessagingException {
    var plain = new MimeBodyPart();
    plain.setText(sheet.plain(), UTF_8.name());
    var html = new MimeBodyPart();
    html.setText(sheet.html(), UTF_8.name(), "html");
    var both = new MimeMultipart("alternative");
    both.addBodyPart(plain);
    both.addBodyPart(html);
    return both;
  }

  /** Sets the same Message-ID for each attempt, so that duplicates can be recognised. */
  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", messageId);
  }
}
