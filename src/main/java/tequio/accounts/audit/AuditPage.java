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
 * @param earlier whether newer entries exist
 * @param older number before which older entries follow; 0 if there are none
 */
public record AuditPage(List<Line> lines, boolean earlier, long older) implements Page {

  /**
   * Entry with names resolved.
   *
   * @param by name of the account that acted; empty if it was erased
   * @param known whether an account acted
   * @param about name of another account concerned; empty if there is none or it was erased
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

    /** Returns the subject in words, without keys, which mean nothing to readers. */
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
