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
   * Checks before the form is shown.
   *
   * @throws ReauthenticationRequiredException if the last proof of identity is older than 15
   *     minutes
   */
  public void toBegin(Caller.Person person) {
    refuse(person, TO_BEGIN);
  }

  /**
   * Checks when the form is sent.
   *
   * @throws ReauthenticationRequiredException if the last proof of identity is older than 60
   *     minutes
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
