package tequio.bench.machine;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tequio.settings.StartupException;

/** External program, run to its end. */
public final class ExternalProgram {

  private static final Pattern TIME = Pattern.compile("(\\d+)m([\\d.]+)s");

  @CanIgnoreReturnValue
  public static String run(String... command) {
    return run(Map.of(), List.of(command));
  }

  /** What it said, on both its streams. */
  @CanIgnoreReturnValue
  public static String run(Map<String, String> environment, List<String> command) {
    try {
      var builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().putAll(environment);
      var process = builder.start();
      var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new StartupException("bench.stop.tool", command.getFirst(), said.strip());
      }
      return said;
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  /** The same, with the processor time it took. */
  public static Timed timed(Map<String, String> environment, List<String> command) {
    var timing = new ArrayList<>(List.of("bash", "-c", "\"$@\" && times", "bash"));
    timing.addAll(command);
    var said = run(environment, timing);
    double seconds =
        TIME.matcher(said.strip().lines().toList().getLast())
            .results()
            .mapToDouble(
                it -> 60 * Double.parseDouble(it.group(1)) + Double.parseDouble(it.group(2)))
            .sum();
    return new Timed(said, seconds);
  }

  /** What a program said, and what it took of the processors. */
  public record Timed(String said, double effort) {}

  private ExternalProgram() {}
}
