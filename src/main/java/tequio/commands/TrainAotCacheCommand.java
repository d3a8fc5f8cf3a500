package tequio.commands;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.boot.WebApplicationType;
import picocli.CommandLine.Command;
import tequio.settings.Settings;

/** Command: a short training run that records classes for {@link AotCache}. */
@Command(name = "train", hidden = true)
final class TrainAotCacheCommand implements Callable<Integer> {

  private static final List<String> PAGES = List.of("/", "/health", "/acerca", "/no-existe");

  @Override
  public Integer call() throws IOException, InterruptedException {
    var settings = Settings.load(System.getenv());
    try (var program =
            RunningApplication.start(settings, WebApplicationType.SERVLET, properties(settings));
        var client = HttpClient.newHttpClient()) {
      var port = program.context().getEnvironment().getRequiredProperty("local.server.port");
      for (String page : PAGES) {
        var address = URI.create("http://localhost:" + port + page);
        client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
      }
    }
    return 0;
  }

  /**
   * Those of {@code serve} without what changes the installation: jobs, the public log, and the
   * link for the first administrator, of which a new one would end the one just printed.
   */
  static Map<String, Object> properties(Settings settings) {
    var properties = new HashMap<>(ServeCommand.properties(settings, false));
    properties.remove(ServeCommand.PUBLIC_LOG);
    properties.put(ServeCommand.FIRST_KEY, false);
    properties.put("tequio.jobs", false);
    properties.put("server.port", 0);
    properties.put("server.address", "localhost");
    return properties;
  }
}
