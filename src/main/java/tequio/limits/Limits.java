package tequio.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Counts who asks how often. Only in memory, only for as long as it is needed, never in a log: who
 * asked is forgotten.
 */
@Component
public class Limits {

  private static final int MOST_CALLERS = 50_000;
  private static final Duration REMEMBERED = Duration.ofHours(1);

  private record Counted(Limit limit, String caller) {}

  private final Callers callers;
  private final Clock clock;
  private final boolean counting;
  private final Cache<Counted, Bucket> buckets =
      Caffeine.newBuilder().maximumSize(MOST_CALLERS).expireAfterAccess(REMEMBERED).build();

  Limits(Callers callers, Clock clock, @Value("${tequio.limits:true}") boolean counting) {
    this.callers = callers;
    this.clock = clock;
    this.counting = counting;
  }

  /**
   * Counts one more.
   *
   * @throws TooOften where it is one too many
   */
  public void count(Limit limit, HttpServletRequest request) {
    count(limit, callers.neighbourhood(request));
  }

  /**
   * Counts one more of something from one neighbourhood.
   *
   * @param of what is counted there
   * @throws TooOften where it is one too many
   */
  public void count(Limit limit, HttpServletRequest request, String of) {
    count(limit, callers.neighbourhood(request) + " " + of);
  }

  /**
   * Counts one more of what is not counted by where it comes from.
   *
   * @param of what is counted instead
   * @throws TooOften where it is one too many
   */
  public void count(Limit limit, String of) {
    if (!counting) {
      return;
    }
    var counted = new Counted(limit, of);
    var bucket = buckets.get(counted, it -> bucket(it.limit()));
    var taken = bucket.tryConsumeAndReturnRemaining(1);
    if (!taken.isConsumed()) {
      throw new TooOften(
          limit,
          Math.toIntExact(
              Duration.ofNanos(taken.getNanosToWaitForRefill()).plusMillis(999).toSeconds()));
    }
  }

  private Bucket bucket(Limit limit) {
    return Bucket.builder()
        .addLimit(it -> it.capacity(limit.times()).refillGreedy(limit.times(), limit.per()))
        .withCustomTimePrecision(new ByTheClock(clock))
        .build();
  }

  private record ByTheClock(Clock clock) implements TimeMeter {

    @Override
    public long currentTimeNanos() {
      return TimeUnit.MILLISECONDS.toNanos(clock.millis());
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }
}
