package tequio.following.ask;

import java.time.Duration;
import org.springframework.stereotype.Component;
import tequio.following.Asked;
import tequio.jobs.Job;
import tequio.jobs.Rhythm;

/** Forgets addresses that nobody confirmed in a day. */
@Component
class ForgetAsked implements Job {

  private final Asked asked;

  ForgetAsked(Asked asked) {
    this.asked = asked;
  }

  @Override
  public String name() {
    return "forget-asked";
  }

  @Override
  public Rhythm rhythm() {
    return new Rhythm.Every(Duration.ofHours(1));
  }

  @Override
  public void run() {
    asked.forgetOld();
  }
}
