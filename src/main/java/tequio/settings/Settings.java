package tequio.settings;

import java.net.URI;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is set for this run: the environment first, then the file, then what holds by itself. */
public record Settings(Map<Setting, String> values) {

  private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^/?#]+");

  public Settings {
    values = Map.copyOf(values);
  }

  public static Settings load(Map<String, String> environment) {
    var fromEnvironment = KnownNames.inEnvironment(environment);
    var home = new Settings(fromEnvironment).home();
    Path file =
        Optional.ofNullable(fromEnvironment.get(Setting.TEQUIO_CONFIG))
            .map(Path::of)
            .orElse(home.resolve("tequio.properties"));
    var all = new EnumMap<Setting, String>(Setting.class);
    all.putAll(KnownNames.inFile(file, fromEnvironment.containsKey(Setting.TEQUIO_CONFIG)));
    all.putAll(fromEnvironment);
    return new Settings(all).checked();
  }

  public Optional<String> find(Setting setting) {
    return Optional.ofNullable(values.get(setting)).or(setting::unlessSet);
  }

  public String get(Setting setting) {
    return find(setting)
        .orElseThrow(() -> new Stop("settings.stop.missing", setting, setting.meaning()));
  }

  /** Where this installation keeps what is its own. */
  public Path home() {
    return find(Setting.TEQUIO_HOME)
        .map(Path::of)
        .orElseGet(Settings::usualHome)
        .toAbsolutePath()
        .normalize();
  }

  public int port() {
    String port = get(Setting.TEQUIO_PORT);
    if (!port.matches("\\d{1,5}") || Integer.parseInt(port) > 65_535) {
      throw new Stop("settings.stop.port", port);
    }
    return Integer.parseInt(port);
  }

  /** The address to tell people: the public one when it is set, else this machine's. */
  public String address() {
    return find(Setting.TEQUIO_URL).orElseGet(() -> "http://localhost:" + port());
  }

  private Settings checked() {
    port();
    find(Setting.TEQUIO_URL).ifPresent(Settings::checkAddress);
    return this;
  }

  private static void checkAddress(String url) {
    if (!WEB_ADDRESS.matcher(url).matches() || URI.create(url).getHost() == null) {
      throw new Stop("settings.stop.url", url);
    }
  }

  /** Root's is no folder below {@code /root}, which PostgreSQL's ordinary user cannot enter. */
  private static Path usualHome() {
    return System.getProperty("user.name").equals("root")
        ? Path.of("/var/lib/tequio")
        : Path.of(System.getProperty("user.home"), ".tequio");
  }
}
