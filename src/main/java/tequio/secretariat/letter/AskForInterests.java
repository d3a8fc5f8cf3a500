package tequio.secretariat.letter;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.mail.EmailMessage;
import tequio.mail.EmailPurpose;
import tequio.mail.MailAddress;
import tequio.mail.Outbox;
import tequio.secretariat.interest.InterestStatus;
import tequio.territory.Government;
import tequio.web.Texts;

/** Writes to a member of a secretariat who owes a declaration of interests. */
@Component
public class AskForInterests {

  private final InterestRequests requests;
  private final Outbox outbox;

  AskForInterests(InterestRequests requests, Outbox outbox) {
    this.requests = requests;
    this.outbox = outbox;
  }

  /** Writes the letter, whose link replaces that of an earlier one. */
  @Transactional
  public void send(Government government, InterestStatus member, MailAddress to) {
    var ticket = requests.add(new InterestRequest(government.key(), member.member().number(), to));
    var page =
        new InterestEmail(
            government.fullName(),
            member.member().appointment().name().words(),
            member.due(),
            member.isOverdue(),
            government.path() + "/secretariado/declarar/" + ticket.value());
    outbox.write(EmailMessage.to(to, Texts.SPANISH, EmailPurpose.NOTICE, page));
  }
}
