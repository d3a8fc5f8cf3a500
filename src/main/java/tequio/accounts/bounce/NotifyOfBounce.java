package tequio.accounts.bounce;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.person.Account;
import tequio.accounts.person.Accounts;
import tequio.mail.EmailBounced;
import tequio.mail.EmailMessage;
import tequio.mail.EmailPurpose;
import tequio.mail.Outbox;
import tequio.web.Texts;

/**
 * Listener: tells the officers of a government when letters to one of its people bounce, since that
 * person cannot sign in by mail.
 */
@Component
class NotifyOfBounce {

  private final Accounts accounts;
  private final UnreachableAccounts unreached;
  private final Outbox outbox;

  NotifyOfBounce(Accounts accounts, UnreachableAccounts unreached, Outbox outbox) {
    this.accounts = accounts;
    this.unreached = unreached;
    this.outbox = outbox;
  }

  @EventListener
  @Transactional
  public void cameBack(EmailBounced letter) {
    accounts
        .find(letter.address())
        .filter(it -> unreached.note(it.id()))
        .ifPresent(it -> tell(it, letter.status()));
  }

  private void tell(Account who, String status) {
    var page = new BounceNoticeEmail(who.name(), status);
    for (var to : unreached.concerned(who.id())) {
      outbox.write(EmailMessage.to(to, Texts.SPANISH, EmailPurpose.NOTICE, page));
    }
  }
}
