package tequio.bench.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tequio.bench.machine.CpuTime;
import tequio.bench.machine.ExternalProgram;
import tequio.bench.machine.Rate;

/**
 * HTTP load generator wrk over persistent connections.
 *
 * @param cores where it runs, as taskset takes it
 */
public record Wrk(Path script, URI site, int connections, String cores) {

  private static final Pattern RATE = Pattern.compile("Requests/sec:\\s*([\\d.]+)");
  private static final Pattern REQUESTS = Pattern.compile("(\\d+) requests in");
  private static final String SECONDS = "4";

  private static final String LUA =
      """
      local paths = { %s }
      local asked = {}
      local turn = 0
      init = function()
        for n, path in ipairs(paths) do
          asked[n] = wrk.format("GET", path, { ["Accept-Encoding"] = "gzip" })
        end
      end
      request = function()
        turn = turn %% #asked + 1
        return asked[turn]
      end
      """;

  public static Wrk asking(
      Path folder, URI site, List<String> paths, int connections, String cores) {
    var list = paths.stream().map(path -> "\"" + path + "\"").collect(Collectors.joining(", "));
    try {
      Files.createDirectories(folder);
      var script = folder.resolve("pages-" + site.getPort() + ".lua");
      return new Wrk(Files.writeString(script, LUA.formatted(list)), site, connections, cores);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  /**
   * How many pages.
   *
   * @param servers the processes whose time is counted
   */
  public Rate rate(Supplier<? extends Collection<Long>> servers, boolean andOurOwn) {
    var command =
        new ArrayList<>(
            List.of("taskset", "-c", cores, "wrk", "-t1", "-d" + SECONDS, "--timeout", "30s"));
    command.addAll(List.of("-c" + connections, "-s", script.toString(), site.toString()));
    double before = CpuTime.of(servers.get());
    var timed = ExternalProgram.timed(Map.of(), command);
    double effort = CpuTime.of(servers.get()) - before + (andOurOwn ? timed.effort() : 0);
    double pages = number(REQUESTS, timed.said());
    return new Rate(number(RATE, timed.said()), pages / effort);
  }

  private static double number(Pattern pattern, String said) {
    var found = pattern.matcher(said);
    if (said.contains("Non-2xx") || said.contains("Socket errors") || !found.find()) {
      throw new IllegalStateException(said);
    }
    return Double.parseDouble(found.group(1));
  }
}
