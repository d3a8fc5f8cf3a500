package tequio.settings;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** Everything that may be set, under the one name it has in the environment and in the file. */
public enum Setting {
  TEQUIO_HOME(""),
  TEQUIO_CONFIG(""),
  TEQUIO_PORT("8080"),
  TEQUIO_LISTEN("localhost"),
  TEQUIO_URL(""),
  TEQUIO_PROXY(""),
  TEQUIO_DB_URL(""),
  TEQUIO_DB_OWNER(""),
  TEQUIO_DB_OWNER_PASSWORD(""),
  TEQUIO_DB_USER("tequio_app"),
  TEQUIO_DB_PASSWORD(""),
  TEQUIO_FILES(""),
  TEQUIO_SMTP_URL(""),
  TEQUIO_MAIL_FROM(""),
  TEQUIO_RETURNS_URL(""),
  TEQUIO_OIDC_URL(""),
  TEQUIO_OIDC_CLIENT(""),
  TEQUIO_OIDC_SECRET(""),
  TEQUIO_OIDC_NAME("");

  private final String unlessSet;

  Setting(String unlessSet) {
    this.unlessSet = unlessSet;
  }

  /** What holds while nobody sets it. */
  public Optional<String> unlessSet() {
    return unlessSet.isEmpty() ? Optional.empty() : Optional.of(unlessSet);
  }

  /** One Spanish sentence for the table of settings. */
  public String meaning() {
    String key = "setting." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    return ResourceBundle.getBundle("tequio.settings.messages", Locale.ROOT).getString(key);
  }

  /** These say where the file lies, so they cannot stand in it. */
  boolean onlyInEnvironment() {
    return this == TEQUIO_HOME || this == TEQUIO_CONFIG;
  }
}
