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

  /** What the person has to hear first. */
  public enum Notice {
    NONE,
    LAST_ADMINISTRATOR,
    SECOND_STEP_TO_SET_UP
  }

  /** A browser in which the person is signed in; {@code here} is the one that asks. */
  public record Open(UUID id, String browser, Instant began, Instant seen, boolean here) {}

  /** A role, of which government, until when, and from where others are asked in. */
  public record Line(
      UUID id,
      Role role,
      Optional<String> where,
      boolean wholeState,
      Optional<LocalDate> until,
      Optional<String> desk) {}
}
