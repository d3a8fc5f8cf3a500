package tequio.requests;

import java.time.Duration;
import org.springframework.stereotype.Component;
import tequio.jobs.Job;
import tequio.jobs.Rhythm;

/** Forgets how forms were answered, as soon as nobody can mean to send them again. */
@Component
class ForgetAnswered implements Job {

  private final AnsweredRequests answered;

  ForgetAnswered(AnsweredRequests answered) {
    this.answered = answered;
  }

  @Override
  public String name() {
    return "forget-answered-requests";
  }

  @Override
  public Rhythm rhythm() {
    return new Rhythm.Every(Duration.ofHours(6));
  }

  @Override
  public void run() {
    answered.forgetOld();
  }
}
