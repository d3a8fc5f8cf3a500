package tequio.settings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Predicate;

/** Settings of the installation, under one name in the environment and in the file. */
public enum Setting {
  TEQUIO_HOME(""),
  TEQUIO_CONFIG(""),
  TEQUIO_PORT("8080", SettingValues::isPort, "settings.stop.port"),
  TEQUIO_LISTEN("localhost", SettingValues::isHost, "settings.stop.listen"),
  TEQUIO_URL("", SettingValues::isSite, "settings.stop.url"),
  TEQUIO_PROXY("", SettingValues::areAddresses, "settings.stop.proxy"),
  TEQUIO_DB_URL("", SettingValues::isDatabase, "settings.stop.db-url"),
  TEQUIO_DB_OWNER(""),
  TEQUIO_DB_OWNER_PASSWORD(""),
  TEQUIO_DB_USER("tequio_app"),
  TEQUIO_DB_PASSWORD(""),
  TEQUIO_FILES("", SettingValues::isBucket, "settings.stop.files"),
  TEQUIO_SMTP_URL("", SettingValues::isSmtp, "settings.stop.smtp-url"),
  TEQUIO_MAIL_FROM("", SettingValues::isMailbox, "settings.stop.mail-from"),
  TEQUIO_RETURNS_URL("", SettingValues::isImap, "settings.stop.returns-url"),
  TEQUIO_OIDC_URL("", SettingValues::isProvider, "settings.stop.oidc-url"),
  TEQUIO_OIDC_CLIENT(""),
  TEQUIO_OIDC_SECRET(""),
  TEQUIO_OIDC_NAME(""),
  TEQUIO_OPERATOR(""),
  TEQUIO_CONTACT("", SettingValues::isContact, "settings.stop.contact");

  private final String unlessSet;
  private final Predicate<String> form;
  private final String refusal;

  /** Setting that accepts any text: a name, a password or a folder. */
  Setting(String unlessSet) {
    this(unlessSet, any -> true, "");
  }

  Setting(String unlessSet, Predicate<String> form, String refusal) {
    this.unlessSet = unlessSet;
    this.form = form;
    this.refusal = refusal;
  }

  /** Default value; empty if there is none. */
  public Optional<String> unlessSet() {
    return unlessSet.isEmpty() ? Optional.empty() : Optional.of(unlessSet);
  }

  /**
   * Checks the form of a value.
   *
   * @throws StartupException if the value can never work, with a sentence that says what to write
   *     instead
   */
  void check(String value) {
    if (!form.test(value)) {
      throw new StartupException(refusal, value);
    }
  }

  /**
   * Other settings that must be set too where this one is, because it has no effect without them.
   */
  List<Setting> needs() {
    return switch (this) {
      case TEQUIO_DB_URL -> ofDatabase();
      case TEQUIO_DB_OWNER, TEQUIO_DB_OWNER_PASSWORD, TEQUIO_DB_USER, TEQUIO_DB_PASSWORD ->
          List.of(TEQUIO_DB_URL);
      case TEQUIO_SMTP_URL -> List.of(TEQUIO_MAIL_FROM);
      case TEQUIO_OIDC_URL -> List.of(TEQUIO_OIDC_CLIENT, TEQUIO_OIDC_SECRET, TEQUIO_OIDC_NAME);
      case TEQUIO_OIDC_CLIENT, TEQUIO_OIDC_SECRET, TEQUIO_OIDC_NAME -> List.of(TEQUIO_OIDC_URL);
      case TEQUIO_HOME,
          TEQUIO_CONFIG,
          TEQUIO_PORT,
          TEQUIO_LISTEN,
          TEQUIO_URL,
          TEQUIO_PROXY,
          TEQUIO_FILES,
          TEQUIO_MAIL_FROM,
          TEQUIO_RETURNS_URL,
          TEQUIO_OPERATOR,
          TEQUIO_CONTACT ->
          List.of();
    };
  }

  private static List<Setting> ofDatabase() {
    return List.of(TEQUIO_DB_OWNER, TEQUIO_DB_OWNER_PASSWORD, TEQUIO_DB_USER, TEQUIO_DB_PASSWORD);
  }

  /** Returns the Spanish description for the table of settings. */
  public String meaning() {
    String key = "setting." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    return ResourceBundle.getBundle("tequio.settings.messages", Locale.ROOT).getString(key);
  }

  /** Whether the file may not contain the setting, because the setting says where the file is. */
  boolean onlyInEnvironment() {
    return this == TEQUIO_HOME || this == TEQUIO_CONFIG;
  }
}
