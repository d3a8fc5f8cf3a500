package tequio.commands;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ahead-of-time cache of the JVM (JEP 483, 514), which halves the start. It is valid for one jar
 * and one JDK and is made beside the running site; a start works without it.
 */
final class AotCache {

  private static final Logger LOG = LoggerFactory.getLogger(AotCache.class);

  /**
   * System property with the path of the cache; the launcher sets it while the file does not exist.
   */
  private static final String WANTED = "tequio.aot";

  static void makeIfWanted() {
    String wanted = System.getProperty(WANTED, "");
    if (!wanted.isEmpty()) {
      Thread.ofPlatform().name("aot").daemon().start(() -> make(Path.of(wanted)));
    }
  }

  private static void make(Path cache) {
    Path unfinished = cache.resolveSibling(cache.getFileName() + ".unfinished");
    try {
      var process =
          new ProcessBuilder(command(unfinished))
              .redirectErrorStream(true)
              .redirectOutput(Redirect.DISCARD)
              .start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
      if (process.waitFor() == 0 && Files.exists(unfinished)) {
        Files.move(unfinished, cache);
        LOG.info("the next start will be faster");
      }
    } catch (IOException | IllegalStateException noCache) {
      LOG.info("no AOT cache: {}", noCache.getMessage());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Builds the command line of a training run: same JVM options, which the cache is bound to, at
   * lowest priority.
   */
  private static List<String> command(Path unfinished) {
    var command = new ArrayList<>(List.of("nice", "-n", "19"));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(option -> !option.startsWith("-D" + WANTED) && !option.startsWith("-XX:AOT"))
        .forEach(command::add);
    command.add("-XX:AOTCacheOutput=" + unfinished);
    command.addAll(List.of("-jar", System.getProperty("java.class.path"), "train"));
    return command;
  }

  private AotCache() {}
}
