package tequio.accounts.administration;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import tequio.mail.EmailMessage;
import tequio.mail.EmailPurpose;
import tequio.mail.MailAddress;
import tequio.mail.Outbox;
import tequio.web.Texts;

/** Sends letters to people whose roles end soon. */
@Component
class NotifyRoleEnding {

  private final Outbox outbox;

  NotifyRoleEnding(Outbox outbox) {
    this.outbox = outbox;
  }

  void write(MailAddress to, String where, LocalDate ends) {
    var page = new RoleEndingEmail(where, ends);
    outbox.write(EmailMessage.to(to, Texts.SPANISH, EmailPurpose.NOTICE, page));
  }
}
