package tequio.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.springframework.jdbc.datasource.AbstractDataSource;

/**
 * Data source that asks for the current address before each connection, since a restarted
 * PostgreSQL may listen on another port.
 */
final class LoginDataSource extends AbstractDataSource {

  private final Supplier<DatabaseCredentials> login;

  LoginDataSource(Supplier<DatabaseCredentials> login) {
    this.login = login;
  }

  @Override
  public Connection getConnection() throws SQLException {
    return login.get().connect();
  }

  @Override
  public int getLoginTimeout() {
    return DatabaseCredentials.PATIENCE_IN_SECONDS;
  }

  /** Ignored: the pool would overwrite the timeout of {@link DatabaseCredentials}. */
  @Override
  public void setLoginTimeout(int seconds) {}

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return new DatabaseCredentials(login.get().url(), user, password).connect();
  }
}
