package tequio.ratelimit;

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

/** Counts requests by client in memory, only as long as needed and never in a log. */
@Component
public class RateLimiter {

  private static final int MOST_CALLERS = 50_000;
  private static final Duration REMEMBERED = Duration.ofHours(1);

  private record Counted(Limit limit, String caller, boolean network) {

    int times() {
      return network ? limit.inNetwork() : limit.times();
    }
  }

  private final ClientNetwork callers;
  private final Clock clock;
  private final boolean counting;
  private final Cache<Counted, Bucket> buckets =
      Caffeine.newBuilder().maximumSize(MOST_CALLERS).expireAfterAccess(REMEMBERED).build();

  RateLimiter(
      ClientNetwork callers, Clock clock, @Value("${tequio.ratelimit:true}") boolean counting) {
    this.callers = callers;
    this.clock = clock;
    this.counting = counting;
  }

  /**
   * Counts a request of one address and of its network.
   *
   * @throws RateLimitExceededException if there were too many
   */
  public void count(Limit limit, HttpServletRequest request) {
    count(limit, request, "");
  }

  /**
   * Counts a request for one thing, by address and by network. A request refused for its address is
   * not counted for the network.
   *
   * @param of what is requested, counted separately
   * @throws RateLimitExceededException if there were too many
   */
  public void count(Limit limit, HttpServletRequest request, String of) {
    count(new Counted(limit, callers.address(request) + " " + of, false));
    count(new Counted(limit, callers.network(request) + " " + of, true));
  }

  /**
   * Counts a request regardless of the address it comes from.
   *
   * @param of what is counted instead
   * @throws RateLimitExceededException if there were too many
   */
  public void count(Limit limit, String of) {
    count(new Counted(limit, of, false));
  }

  /**
   * Refuses a request of an address that used up a limit, or whose network did, and counts nothing.
   *
   * @throws RateLimitExceededException if there were too many
   */
  public void check(Limit limit, HttpServletRequest request) {
    check(new Counted(limit, callers.address(request) + " ", false));
    check(new Counted(limit, callers.network(request) + " ", true));
  }

  /**
   * Refuses a request if a limit is used up regardless of the address, and counts nothing.
   *
   * @param of what is counted instead
   * @throws RateLimitExceededException if there were too many
   */
  public void check(Limit limit, String of) {
    check(new Counted(limit, of, false));
  }

  private void check(Counted counted) {
    if (!counting) {
      return;
    }
    var left = buckets.get(counted, this::bucket).estimateAbilityToConsume(1);
    if (!left.canBeConsumed()) {
      throw exceeded(counted, left.getNanosToWaitForRefill());
    }
  }

  private void count(Counted counted) {
    if (!counting) {
      return;
    }
    var taken = buckets.get(counted, this::bucket).tryConsumeAndReturnRemaining(1);
    if (!taken.isConsumed()) {
      throw exceeded(counted, taken.getNanosToWaitForRefill());
    }
  }

  private static RateLimitExceededException exceeded(Counted counted, long nanos) {
    return new RateLimitExceededException(
        counted.limit(), Math.toIntExact(Duration.ofNanos(nanos).plusMillis(999).toSeconds()));
  }

  private Bucket bucket(Counted counted) {
    int times = counted.times();
    return Bucket.builder()
        .addLimit(it -> it.capacity(times).refillGreedy(times, counted.limit().per()))
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
