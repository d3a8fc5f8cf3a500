package tequio.following.leave;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.following.Followers;
import tequio.mail.Returned;

/** An address where nobody is any more is not kept. */
@Component
class LeaveWhoIsGone {

  private final Followers followers;

  LeaveWhoIsGone(Followers followers) {
    this.followers = followers;
  }

  @EventListener
  @Transactional
  public void cameBack(Returned letter) {
    if (letter.isForEver()) {
      followers.find(letter.address()).ifPresent(followers::leave);
    }
  }
}
