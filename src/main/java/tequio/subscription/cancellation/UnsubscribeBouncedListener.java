package tequio.subscription.cancellation;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.mail.EmailBounced;
import tequio.subscription.Followers;

/** Listener: deletes the subscriptions of an address that bounces. */
@Component
class UnsubscribeBouncedListener {

  private final Followers followers;

  UnsubscribeBouncedListener(Followers followers) {
    this.followers = followers;
  }

  @EventListener
  @Transactional
  public void cameBack(EmailBounced letter) {
    if (letter.isForEver()) {
      followers.find(letter.address()).ifPresent(followers::leave);
    }
  }
}
