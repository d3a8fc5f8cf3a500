package tequio.accounts.administration;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import tequio.mail.Letter;
import tequio.mail.MailAddress;
import tequio.mail.Outbox;
import tequio.mail.Purpose;
import tequio.web.Texts;

/** Writes to those whose roles end soon. */
@Component
class TellOfTheEnd {

  private final Outbox outbox;

  TellOfTheEnd(Outbox outbox) {
    this.outbox = outbox;
  }

  void write(MailAddress to, String where, LocalDate ends) {
    var page = new EndLetter(where, ends);
    outbox.write(Letter.to(to, Texts.SPANISH, Purpose.NOTICE, page));
  }
}
