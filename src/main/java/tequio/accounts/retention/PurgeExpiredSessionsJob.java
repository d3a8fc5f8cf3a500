package tequio.accounts.retention;

import java.time.Duration;
import org.springframework.stereotype.Component;
import tequio.accounts.invitation.Invitations;
import tequio.accounts.passkey.Challenges;
import tequio.accounts.provider.OidcStateRepository;
import tequio.accounts.session.Sessions;
import tequio.accounts.signin.SignInRequests;
import tequio.jobs.Job;
import tequio.jobs.JobSchedule;

/** Job: deletes expired sessions and sign-in requests. */
@Component
class PurgeExpiredSessionsJob implements Job {

  private final SignInRequests requests;
  private final Sessions sessions;
  private final Invitations invitations;
  private final Challenges challenges;
  private final OidcStateRepository oidcStates;

  PurgeExpiredSessionsJob(
      SignInRequests requests,
      Sessions sessions,
      Invitations invitations,
      Challenges challenges,
      OidcStateRepository oidcStates) {
    this.requests = requests;
    this.sessions = sessions;
    this.invitations = invitations;
    this.challenges = challenges;
    this.oidcStates = oidcStates;
  }

  @Override
  public String name() {
    return "forget-ended-sessions";
  }

  @Override
  public JobSchedule rhythm() {
    return new JobSchedule.Every(Duration.ofMinutes(15));
  }

  @Override
  public void run() {
    requests.forgetOld();
    sessions.forgetEnded();
    invitations.forgetOld();
    challenges.forgetOld();
    oidcStates.forgetOld();
  }
}
