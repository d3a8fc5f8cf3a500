package tequio.mail.bounce;

import jakarta.mail.Flags;
import jakarta.mail.Flags.Flag;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tequio.mail.delivery.MailServer;

/**
 * Mailbox of the sender address. Delivery reports are read and deleted; messages of people stay,
 * marked as seen.
 */
record ReturnMailbox(MailServer server) {

  private static final Logger LOG = LoggerFactory.getLogger(ReturnMailbox.class);
  private static final int MOST_MESSAGES = 200;
  private static final int MOST_BYTES = 1 << 20;

  void read(Consumer<BounceReport> each) throws MessagingException {
    var session = Session.getInstance(server.properties());
    try (var store = session.getStore(server.kind().word())) {
      store.connect(server.host(), server.port(), server.user(), server.password());
      try (var inbox = store.getFolder("INBOX")) {
        inbox.open(Folder.READ_WRITE);
        var fresh = inbox.search(new FlagTerm(new Flags(Flag.SEEN), false));
        for (int i = 0; i < Math.min(fresh.length, MOST_MESSAGES); i++) {
          take(fresh[i], each);
        }
      }
    }
  }

  /**
   * Deletes a message only after recording it; if interrupted, it is recorded again without effect.
   */
  private static void take(Message message, Consumer<BounceReport> each) throws MessagingException {
    var found = find(message);
    found.ifPresent(each);
    message.setFlag(found.isPresent() ? Flag.DELETED : Flag.SEEN, true);
  }

  private static Optional<BounceReport> find(Message message) throws MessagingException {
    if (message.getSize() > MOST_BYTES) {
      return Optional.empty();
    }
    try {
      return ReturnReader.read(new MimeMessage((MimeMessage) message));
    } catch (IOException | MessagingException | RuntimeException unreadable) {
      LOG.warn("a message cannot be read: {}", unreadable.getClass().getSimpleName());
      return Optional.empty();
    }
  }
}
