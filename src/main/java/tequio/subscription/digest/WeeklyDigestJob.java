package tequio.subscription.digest;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tequio.jobs.Job;
import tequio.jobs.JobSchedule;
import tequio.publishing.changes.ChangeFeed;
import tequio.subscription.Followers;
import tequio.subscription.SubscriptionNames;

/**
 * Job: sends each follower a digest once a week. It runs daily, so that a digest missed while the
 * program was down goes out the next day.
 */
@Component
class WeeklyDigestJob implements Job {

  private static final Logger LOG = LoggerFactory.getLogger(WeeklyDigestJob.class);

  /**
   * Minimum age of a change: younger ones may still be uncommitted in an earlier transaction and
   * are sent next week.
   */
  private static final Duration SETTLED = Duration.ofMinutes(10);

  private final Followers followers;
  private final SubscriptionNames subjects;
  private final ChangeFeed changes;
  private final SendDigest tell;
  private final Clock clock;

  WeeklyDigestJob(
      Followers followers,
      SubscriptionNames subjects,
      ChangeFeed changes,
      SendDigest tell,
      Clock clock) {
    this.followers = followers;
    this.subjects = subjects;
    this.changes = changes;
    this.tell = tell;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "digest";
  }

  @Override
  public JobSchedule rhythm() {
    return new JobSchedule.Daily(LocalTime.of(8, 0));
  }

  @Override
  public void run() {
    run(clock.instant());
  }

  /**
   * Sends the digests due at the given time and returns their number. One failure does not keep
   * others from being sent; the last is thrown at the end.
   */
  @CanIgnoreReturnValue
  int run(Instant now) {
    var week = Followers.week(now);
    var until = now.minus(SETTLED);
    var news = new DigestContents(subjects, changes, until);
    int written = 0;
    RuntimeException failure = null;
    for (var id : followers.untold(week)) {
      try {
        written += tell.tell(id, news, until, week) ? 1 : 0;
      } catch (RuntimeException failed) {
        failure = failed;
      }
    }
    LOG.info("{} followers were told what is new", written);
    if (failure != null) {
      throw failure;
    }
    return written;
  }
}
