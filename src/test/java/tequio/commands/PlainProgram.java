package tequio.commands;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContext;
import tequio.settings.Settings;

/** The program of the installation that the environment tells, without a site. */
public final class PlainProgram {

  public static ApplicationContext start(WebApplicationType type, Map<String, Object> properties) {
    var quiet = new HashMap<>(properties);
    quiet.put("logging.level.root", "warn");
    return RunningApplication.start(Settings.load(System.getenv()), type, quiet).context();
  }

  private PlainProgram() {}
}
