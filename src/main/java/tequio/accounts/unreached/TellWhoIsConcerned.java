package tequio.accounts.unreached;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.person.Account;
import tequio.accounts.person.Accounts;
import tequio.mail.Letter;
import tequio.mail.Outbox;
import tequio.mail.Purpose;
import tequio.mail.Returned;
import tequio.web.Texts;

/** A person whose letters come back cannot come in either: whoever works with them is told. */
@Component
class TellWhoIsConcerned {

  private final Accounts accounts;
  private final Unreached unreached;
  private final Outbox outbox;

  TellWhoIsConcerned(Accounts accounts, Unreached unreached, Outbox outbox) {
    this.accounts = accounts;
    this.unreached = unreached;
    this.outbox = outbox;
  }

  @EventListener
  @Transactional
  public void cameBack(Returned letter) {
    accounts
        .find(letter.address())
        .filter(it -> unreached.note(it.id()))
        .ifPresent(it -> tell(it, letter.status()));
  }

  private void tell(Account who, String status) {
    var page = new UnreachedLetter(who.name(), status);
    for (var to : unreached.concerned(who.id())) {
      outbox.write(Letter.to(to, Texts.SPANISH, Purpose.NOTICE, page));
    }
  }
}
