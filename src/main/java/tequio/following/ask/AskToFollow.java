package tequio.following.ask;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.following.Asked;
import tequio.following.Subjects;
import tequio.mail.Letter;
import tequio.mail.Outbox;
import tequio.mail.Purpose;

/** Writes to an address that somebody typed; nobody learns from it whether it was known. */
@Component
class AskToFollow {

  private final Asked asked;
  private final Outbox outbox;

  AskToFollow(Asked asked, Outbox outbox) {
    this.asked = asked;
    this.outbox = outbox;
  }

  @Transactional
  public void ask(Asked.Wish wish, Subjects.Named what) {
    asked
        .add(wish)
        .map(ticket -> new ConfirmLetter(what, "/seguir/confirmar/" + ticket.value()))
        .ifPresent(page ->
            outbox.write(Letter.to(wish.address(), wish.language(), Purpose.CONFIRMATION, page)));
  }
}
