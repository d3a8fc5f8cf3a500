package tequio.accounts.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tequio.accounts.audit.AuditPage;
import tequio.accounts.caller.Role;
import tequio.kernel.Page;

/** A person's own account: address, roles, sessions and sign-in methods. */
public record AccountPage(
    String name,
    String mail,
    List<Line> roles,
    List<Open> sessions,
    List<AuditPage.Line> done,
    Notice notice)
    implements Page {

  /** Notice shown at the top of the page. */
  public enum Notice {
    NONE,
    LAST_ADMINISTRATOR,
    SECOND_STEP_TO_SET_UP
  }

  /** Session of the person in a browser; {@code here} if it is that of this request. */
  public record Open(UUID id, String browser, Instant began, Instant seen, boolean here) {}

  /**
   * Role with its government and last day, and the path of the page from which its holder invites
   * others.
   */
  public record Line(
      UUID id,
      Role role,
      Optional<String> where,
      boolean wholeState,
      Optional<LocalDate> until,
      Optional<String> desk) {}
}
