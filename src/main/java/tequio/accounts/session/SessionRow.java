package tequio.accounts.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Role;
import tequio.accounts.caller.RoleAssignment;
import tequio.accounts.caller.SecondFactorState;

/**
 * Session found by its token: account, last use and second factor.
 *
 * @param passed whether a second proof was given in this session
 * @param passkey whether they have a device that answers for them
 * @param telephone whether a telephone of theirs makes codes
 * @param invented whether nobody reads the address, as in a demonstration
 */
record SessionRow(
    UUID session,
    UUID account,
    String name,
    Instant seen,
    Instant proven,
    boolean passed,
    boolean passkey,
    boolean telephone,
    boolean invented) {

  static SessionRow of(ResultSet row) throws SQLException {
    return new SessionRow(
        row.getObject("id", UUID.class),
        row.getObject("account", UUID.class),
        row.getString("name"),
        row.getTimestamp("seen").toInstant(),
        row.getTimestamp("proven").toInstant(),
        row.getTimestamp("second") != null,
        row.getBoolean("passkey"),
        row.getBoolean("telephone"),
        row.getBoolean("invented"));
  }

  Caller.Person person(SecondFactorState second) {
    return new Caller.Person(account, name, session, proven, second);
  }

  /** Whoever has a second step gives it; some must have one, but those of a demonstration. */
  SecondFactorState second(List<RoleAssignment> roles, boolean demo) {
    if (passed) {
      return SecondFactorState.DONE;
    }
    boolean asked = roles.stream().map(RoleAssignment::role).anyMatch(Role::asksForSecondStep);
    return telephone || asked && passkey
        ? SecondFactorState.OWED
        : asked && !(demo && invented) ? SecondFactorState.TO_SET_UP : SecondFactorState.DONE;
  }
}
