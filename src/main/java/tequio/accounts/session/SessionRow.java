package tequio.accounts.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.SecondFactorState;

/**
 * Session found by its token: account, last use and second factor.
 *
 * @param passed whether a second factor was given in this session
 * @param invented whether it is an invented account of a demonstration
 */
record SessionRow(
    UUID session,
    UUID account,
    String name,
    Instant seen,
    Instant proven,
    boolean passed,
    boolean invented) {

  static SessionRow of(ResultSet row) throws SQLException {
    return new SessionRow(
        row.getObject("id", UUID.class),
        row.getObject("account", UUID.class),
        row.getString("name"),
        row.getTimestamp("seen").toInstant(),
        row.getTimestamp("proven").toInstant(),
        row.getTimestamp("second") != null,
        row.getBoolean("invented"));
  }

  Caller.Person person(SecondFactorState second) {
    return new Caller.Person(account, name, session, proven, second);
  }
}
