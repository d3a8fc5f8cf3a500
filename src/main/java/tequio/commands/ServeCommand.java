package tequio.commands;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.boot.WebApplicationType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tequio.settings.Setting;
import tequio.settings.Settings;
import tequio.settings.StartupException;

/** Command: serves the site until it is stopped. */
@Command(name = "serve", description = "Abre el sitio; --demo carga los planes de demostración.")
final class ServeCommand implements Callable<Integer> {

  /**
   * Property with the folder of the public log; only the site signs it, so no other command sets
   * it.
   */
  static final String PUBLIC_LOG = "tequio.bitacora";

  /** Property that makes the start print a new link for the first administrator. */
  static final String FIRST_KEY = "tequio.first-key";

  /** First port that does not need special rights. */
  private static final int FIRST_OPEN_PORT = 1024;

  @Option(names = "--demo")
  boolean demo;

  @Override
  public Integer call() throws InterruptedException {
    var settings = Settings.load(System.getenv());
    refuseTakenPort(settings);
    var key = PrintedKey.of(settings, demo);
    var properties = new HashMap<>(properties(settings, demo));
    key.ifPresent(it -> properties.put(PrintedKey.PROPERTY, it));
    RunningApplication.start(settings, WebApplicationType.SERVLET, properties);
    var address = settings.address() + key.map(it -> "/demo/" + it).orElse("");
    System.out.println(StartupException.sentence("commands.open", address));
    AotCache.makeIfWanted();
    Thread.currentThread().join();
    return 0;
  }

  static Map<String, Object> properties(Settings settings, boolean demo) {
    return Map.ofEntries(
        Map.entry("server.port", settings.port()),
        Map.entry("server.address", settings.get(Setting.TEQUIO_LISTEN)),
        Map.entry("tequio.url", settings.address()),
        Map.entry("tequio.proxy", settings.find(Setting.TEQUIO_PROXY).orElse("")),
        Map.entry("tequio.demo", demo),
        Map.entry("tequio.jobs", true),
        Map.entry(PUBLIC_LOG, settings.home().resolve("bitacora").toString()),
        Map.entry("tequio.bitacora.origin", nameOfLog(settings)),
        Map.entry(FIRST_KEY, true));
  }

  /** Returns the name of the log: the public address without its scheme, as C2SP names logs. */
  private static String nameOfLog(Settings settings) {
    return settings.address().replaceFirst("^https?://", "") + "/bitacora";
  }

  /** Checks the port before anything starts, because a taken port is the most common failure. */
  private static void refuseTakenPort(Settings settings) {
    var address = new InetSocketAddress(settings.get(Setting.TEQUIO_LISTEN), settings.port());
    if (address.isUnresolved() || !canBind(new InetSocketAddress(address.getAddress(), 0))) {
      throw new StartupException("settings.stop.listen", address.getHostString());
    }
    if (!canBind(address)) {
      throw new StartupException(
          address.getPort() < FIRST_OPEN_PORT ? "commands.stop.low-port" : "commands.stop.port",
          String.valueOf(settings.port()));
    }
  }

  private static boolean canBind(InetSocketAddress address) {
    try (var probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(address);
      return true;
    } catch (IOException refused) {
      return false;
    }
  }
}
