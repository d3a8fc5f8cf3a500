package tequio.accounts.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tequio.audit.AuditAction;
import tequio.kernel.Page;

/**
 * Audit log, newest entry first.
 *
 * @param earlier whether newer acts are left out
 * @param older before which number older acts are found; 0 at the end
 */
public record AuditPage(List<Line> lines, boolean earlier, long older) implements Page {

  /**
   * One act.
   *
   * @param by who did it, where they still have a name here
   * @param known whether anybody is known to have done it
   * @param about whom it concerned besides, the same way
   */
  public record Line(
      long seq,
      Instant at,
      AuditAction deed,
      Optional<String> by,
      boolean known,
      Optional<String> about,
      Optional<String> government,
      String subject) {}
}
