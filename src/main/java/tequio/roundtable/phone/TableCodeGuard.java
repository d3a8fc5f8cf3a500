package tequio.roundtable.phone;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.kernel.SubjectReference;
import tequio.ratelimit.Limit;
import tequio.ratelimit.RateLimiter;

/**
 * Finds the live tables of codes and stops whoever guesses codes. A code that is right counts for
 * its table alone, so that a room behind one address is not locked out; others count for the
 * address that guesses them, and for all addresses together. Where either is used up, a right code
 * is refused like a wrong one, except to a browser that was at that table before.
 */
@Component
class TableCodeGuard {

  private static final int MOST_BROWSERS = 50_000;
  private static final Duration REMEMBERED = Duration.ofHours(12);

  private record Admitted(SubjectReference table, String voter) {}

  private final PhoneTables tables;
  private final RateLimiter limits;
  private final Cache<Admitted, Boolean> admitted =
      Caffeine.newBuilder().maximumSize(MOST_BROWSERS).expireAfterAccess(REMEMBERED).build();

  TableCodeGuard(PhoneTables tables, RateLimiter limits) {
    this.tables = tables;
    this.limits = limits;
  }

  /**
   * Finds the live table of a code.
   *
   * @param voter token of the browser, if it has one
   * @throws tequio.ratelimit.RateLimitExceededException if too many codes were guessed
   */
  Optional<SubjectReference> find(String code, Optional<String> voter, HttpServletRequest request) {
    var table = tables.find(code);
    if (table.isEmpty()) {
      limits.count(Limit.ROUNDTABLE_CODE, request);
      limits.count(Limit.ROUNDTABLE_CODE_IN_ALL, "");
      return table;
    }
    if (voter.filter(it -> isAdmitted(table.get(), it)).isEmpty()) {
      limits.check(Limit.ROUNDTABLE_CODE, request);
      limits.check(Limit.ROUNDTABLE_CODE_IN_ALL, "");
    }
    limits.count(Limit.ROUNDTABLE, request, table.get().toString());
    voter.ifPresent(it -> admit(table.get(), it));
    return table;
  }

  /** Remembers, in memory only, that a browser was at a table. */
  void admit(SubjectReference table, String voter) {
    admitted.put(new Admitted(table, voter), true);
  }

  private boolean isAdmitted(SubjectReference table, String voter) {
    return admitted.getIfPresent(new Admitted(table, voter)) != null;
  }
}
