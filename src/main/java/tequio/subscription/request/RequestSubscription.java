package tequio.subscription.request;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.mail.EmailMessage;
import tequio.mail.EmailPurpose;
import tequio.mail.Outbox;
import tequio.subscription.PendingSubscriptions;
import tequio.subscription.SubscriptionNames;

/** Sends a confirmation letter; the answer does not reveal whether the address was known. */
@Component
class RequestSubscription {

  private final PendingSubscriptions asked;
  private final Outbox outbox;

  RequestSubscription(PendingSubscriptions asked, Outbox outbox) {
    this.asked = asked;
    this.outbox = outbox;
  }

  @Transactional
  public void ask(PendingSubscriptions.Wish wish, SubscriptionNames.Named what) {
    asked
        .add(wish)
        .map(ticket -> new ConfirmSubscriptionEmail(what, "/seguir/confirmar/" + ticket.value()))
        .ifPresent(page ->
            outbox.write(
                EmailMessage.to(wish.address(), wish.language(), EmailPurpose.CONFIRMATION, page)));
  }
}
