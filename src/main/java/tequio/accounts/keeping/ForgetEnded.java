package tequio.accounts.keeping;

import java.time.Duration;
import org.springframework.stereotype.Component;
import tequio.accounts.invitation.Invitations;
import tequio.accounts.passkey.Challenges;
import tequio.accounts.provider.Travellers;
import tequio.accounts.session.Sessions;
import tequio.accounts.signin.SignInRequests;
import tequio.jobs.Job;
import tequio.jobs.Rhythm;

/** Throws away who stood at the door and who was in, as soon as neither opens anything. */
@Component
class ForgetEnded implements Job {

  private final SignInRequests requests;
  private final Sessions sessions;
  private final Invitations invitations;
  private final Challenges challenges;
  private final Travellers travellers;

  ForgetEnded(
      SignInRequests requests,
      Sessions sessions,
      Invitations invitations,
      Challenges challenges,
      Travellers travellers) {
    this.requests = requests;
    this.sessions = sessions;
    this.invitations = invitations;
    this.challenges = challenges;
    this.travellers = travellers;
  }

  @Override
  public String name() {
    return "forget-ended-sessions";
  }

  @Override
  public Rhythm rhythm() {
    return new Rhythm.Every(Duration.ofMinutes(15));
  }

  @Override
  public void run() {
    requests.forgetOld();
    sessions.forgetEnded();
    invitations.forgetOld();
    challenges.forgetOld();
    travellers.forgetOld();
  }
}
