package tequio.accounts.cuenta;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tequio.accounts.caller.Role;
import tequio.kernel.Page;

/** What this installation holds of whoever is signed in. */
public record AccountPage(String name, String mail, List<Line> roles) implements Page {

  /** A role, of which government, until when. */
  public record Line(
      Role role, Optional<String> where, boolean wholeState, Optional<LocalDate> until) {}
}
