package tequio.accounts.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tequio.accounts.caller.Role;
import tequio.accounts.session.SignInMethod;
import tequio.audit.AuditAction;
import tequio.kernel.Page;
import tequio.web.Texts;

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
      String subject) {

    private static final Pattern KEY =
        Pattern.compile(" ?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /**
     * What it was done to, in words: keys of the program are left out, they tell people nothing.
     */
    public String words(Texts t) {
      var rest = KEY.matcher(subject).replaceAll("");
      if (deed == AuditAction.SIGNED_IN) {
        return SignInMethod.find(rest).map(t::say).orElse(rest);
      }
      if (deed == AuditAction.PROOF_REFUSED || deed == AuditAction.PAPER_KEYS_MADE) {
        return "";
      }
      return Role.find(rest).map(t::say).orElse(rest);
    }
  }
}
