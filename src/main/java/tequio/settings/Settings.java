package tequio.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Effective settings: environment, then file, then defaults. */
public record Settings(Map<Setting, String> values) {

  public Settings {
    values = Map.copyOf(values);
  }

  public static Settings load(Map<String, String> environment) {
    var fromEnvironment = SettingsParser.inEnvironment(environment);
    var home = new Settings(fromEnvironment).home();
    Path file =
        Optional.ofNullable(fromEnvironment.get(Setting.TEQUIO_CONFIG))
            .map(told -> path(Setting.TEQUIO_CONFIG, told))
            .orElse(home.resolve("tequio.properties"));
    var all = new EnumMap<Setting, String>(Setting.class);
    all.putAll(SettingsParser.inFile(file, fromEnvironment.containsKey(Setting.TEQUIO_CONFIG)));
    all.putAll(fromEnvironment);
    return new Settings(all).checked();
  }

  public Optional<String> find(Setting setting) {
    return Optional.ofNullable(values.get(setting)).or(setting::unlessSet);
  }

  public String get(Setting setting) {
    return find(setting)
        .orElseThrow(
            () -> new StartupException("settings.stop.missing", setting, setting.meaning()));
  }

  /** Returns the folder of the installation's own files, absolute and normalized. */
  public Path home() {
    return find(Setting.TEQUIO_HOME)
        .map(told -> path(Setting.TEQUIO_HOME, told))
        .orElseGet(Settings::usualHome)
        .toAbsolutePath()
        .normalize();
  }

  public int port() {
    return Integer.parseInt(get(Setting.TEQUIO_PORT));
  }

  /** Returns the public address if it is set, else the local one. */
  public String address() {
    return find(Setting.TEQUIO_URL).orElseGet(() -> "http://localhost:" + port());
  }

  /**
   * Checks every value and the settings that it needs.
   *
   * @throws StartupException for the first that cannot work
   */
  private Settings checked() {
    for (Setting setting : Setting.values()) {
      if (values.containsKey(setting)) {
        setting.check(get(setting));
        setting.needs().forEach(needed -> checkNeeded(setting, needed));
      }
    }
    return this;
  }

  private void checkNeeded(Setting setting, Setting needed) {
    if (find(needed).isEmpty()) {
      throw new StartupException("settings.stop.alone", setting, needed, needed.meaning());
    }
  }

  private static Path path(Setting setting, String told) {
    try {
      return Path.of(told);
    } catch (InvalidPathException unreadable) {
      throw new StartupException("settings.stop.path", setting, told);
    }
  }

  /**
   * Default home. It is not below {@code /root} for root, because PostgreSQL's unprivileged user
   * cannot enter there.
   */
  private static Path usualHome() {
    return System.getProperty("user.name").equals("root")
        ? Path.of("/var/lib/tequio")
        : Path.of(System.getProperty("user.home"), ".tequio");
  }
}
