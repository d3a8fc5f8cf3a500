package tequio.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** Address and credentials of a database role. */
public record DatabaseCredentials(String url, String user, String password) {

  static final int PATIENCE_IN_SECONDS = 5;

  public Connection connect() throws SQLException {
    var properties = new Properties();
    properties.setProperty("user", user);
    properties.setProperty("password", password);
    properties.setProperty("ApplicationName", "tequio");
    properties.setProperty("connectTimeout", String.valueOf(PATIENCE_IN_SECONDS));
    properties.setProperty("loginTimeout", String.valueOf(PATIENCE_IN_SECONDS));
    properties.setProperty("tcpKeepAlive", "true");
    // Details of an error may quote an address or a draft, and they may be logged.
    properties.setProperty("logServerErrorDetail", "false");
    return DriverManager.getConnection(url, properties);
  }

  /** Omits the password, because this may be logged. */
  @Override
  public String toString() {
    return user + "@" + url.replaceFirst("\\?.*", "");
  }
}
