package tequio.settings;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;

/** Reads settings and rejects unknown names, so that a typo is not ignored. */
final class SettingsParser {

  private static final String PREFIX = "TEQUIO_";

  static Map<Setting, String> inEnvironment(Map<String, String> environment) {
    var found = new EnumMap<Setting, String>(Setting.class);
    environment.forEach((name, value) -> {
      if (name.startsWith(PREFIX)) {
        put(found, setting(name), value);
      }
    });
    return found;
  }

  static Map<Setting, String> inFile(Path file, boolean demanded) {
    var found = new EnumMap<Setting, String>(Setting.class);
    if (Files.notExists(file)) {
      if (demanded) {
        throw new StartupException("settings.stop.no-file", file);
      }
      return found;
    }
    var lines = read(file);
    for (String name : lines.stringPropertyNames()) {
      Setting setting = setting(name);
      if (setting.onlyInEnvironment()) {
        throw new StartupException("settings.stop.only-environment", name, file);
      }
      put(found, setting, lines.getProperty(name));
    }
    return found;
  }

  /** Treats an empty value as not set, because shells and unit files cannot always unset one. */
  private static void put(Map<Setting, String> found, Setting setting, String value) {
    if (!value.isBlank()) {
      found.put(setting, value.strip());
    }
  }

  private static Setting setting(String name) {
    return Arrays.stream(Setting.values())
        .filter(setting -> setting.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new StartupException("settings.stop.unknown", name, nearest(name)));
  }

  private static Setting nearest(String name) {
    return Arrays.stream(Setting.values())
        .min(Comparator.comparingInt(setting -> EditDistance.distance(setting.name(), name)))
        .orElseThrow();
  }

  private static Properties read(Path file) {
    var lines = new Properties();
    try (Reader text = Files.newBufferedReader(file)) {
      lines.load(text);
    } catch (IOException | IllegalArgumentException unreadable) {
      throw new StartupException("settings.stop.unreadable-file", file);
    }
    return lines;
  }

  private SettingsParser() {}
}
