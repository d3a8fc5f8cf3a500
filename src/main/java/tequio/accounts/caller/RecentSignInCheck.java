package tequio.accounts.caller;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Requires a recent proof of identity for sensitive requests. Showing the form and sending it have
 * separate limits, so that there is time to fill it in.
 */
@Component
public class RecentSignInCheck {

  private static final Duration TO_BEGIN = Duration.ofMinutes(15);
  private static final Duration TO_SEND = Duration.ofMinutes(60);

  private final Clock clock;

  RecentSignInCheck(Clock clock) {
    this.clock = clock;
  }

  /**
   * Before the form is shown.
   *
   * @throws NotFresh where it was longer ago: the person is asked to sign in again
   */
  public void toBegin(Caller.Person person) {
    refuse(person, TO_BEGIN);
  }

  /**
   * When the form is sent.
   *
   * @throws NotFresh where it was longer ago
   */
  public void toSend(Caller.Person person) {
    refuse(person, TO_SEND);
  }

  private void refuse(Caller.Person person, Duration most) {
    if (person.proven().plus(most).isBefore(clock.instant())) {
      throw new ReauthenticationRequiredException();
    }
  }
}
