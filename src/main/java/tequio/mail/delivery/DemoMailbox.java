package tequio.mail.delivery;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tequio.settings.Setting;
import tequio.settings.Settings;

/** In-memory mailbox that receives the mails of a demonstration, newest first. */
@Component
public class DemoMailbox implements MailTransport {

  private static final int MOST = 200;

  /** Mail that would have been sent. */
  public record Shown(
      UUID id, String recipient, String subject, String plain, String html, Instant written) {}

  private final Deque<Shown> letters = new ArrayDeque<>();
  private final boolean open;

  DemoMailbox(Settings settings, @Value("${tequio.demo:false}") boolean demo) {
    this.open = demo && settings.find(Setting.TEQUIO_SMTP_URL).isEmpty();
  }

  /** Whether mails end here: in a demonstration without a mail server. */
  public boolean isOpen() {
    return open;
  }

  @Override
  public synchronized DeliveryResult carry(LeasedEmail letter) {
    var sheet = letter.sheet();
    letters.addFirst(
        new Shown(
            letter.id(),
            sheet.recipient(),
            sheet.subject(),
            sheet.plain(),
            sheet.html(),
            letter.written()));
    if (letters.size() > MOST) {
      letters.removeLast();
    }
    return new DeliveryResult.Sent();
  }

  public synchronized List<Shown> letters() {
    return List.copyOf(letters);
  }

  public synchronized Optional<Shown> find(UUID id) {
    return letters.stream().filter(it -> it.id().equals(id)).findFirst();
  }
}
