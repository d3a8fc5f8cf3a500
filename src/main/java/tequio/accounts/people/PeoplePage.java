package tequio.accounts.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tequio.accounts.caller.Role;
import tequio.kernel.Page;

/** List of role holders and open invitations. */
public record PeoplePage(
    InvitationScope office, String where, boolean last, List<Row> rows, List<Asked> asked)
    implements Page {

  /**
   * Role with its holder.
   *
   * @param mail empty if the viewer may not end the role
   */
  public record Row(
      UUID id,
      String name,
      String mail,
      Role role,
      String government,
      LocalDate starts,
      Optional<LocalDate> ends,
      boolean mayEnd,
      Optional<Ending> ending) {}

  /**
   * Request to end a role that waits for somebody else.
   *
   * @param mine whether the viewer made it
   * @param about whether it concerns a role of the viewer
   */
  public record Ending(String by, boolean mine, boolean about) {}

  /**
   * Open invitation.
   *
   * @param mine whether the viewer made it and so cannot approve it
   */
  public record Asked(
      UUID id,
      String mail,
      Role role,
      String government,
      String by,
      LocalDate expires,
      boolean waits,
      boolean printable,
      boolean mine) {}

  @Override
  public int status() {
    return last ? 409 : 200;
  }
}
