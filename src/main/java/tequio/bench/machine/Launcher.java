package tequio.bench.machine;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How this program is started again: by its launcher as people do, or one of its commands. */
public record Launcher(Path root) {

  /** Where the jar of the running program lies: target/app/tequio.jar. */
  public static Launcher ofThisProgram() {
    var jar = Path.of(System.getProperty("java.class.path")).toAbsolutePath();
    return new Launcher(jar.resolve("../../..").normalize());
  }

  public Path script() {
    return root.resolve("tequio");
  }

  /** What a command said that is not for people: with the options of this program. */
  public String command(Path home, List<String> words) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(option -> !option.startsWith("-Dtequio.aot"))
        .forEach(command::add);
    command.addAll(List.of("-jar", System.getProperty("java.class.path")));
    command.addAll(words);
    return Tool.run(Map.of("TEQUIO_HOME", home.toString()), command);
  }

  /** The same by its launcher, as a person types it. */
  public String typed(Path home, List<String> words) {
    var command = new ArrayList<>(List.of(script().toString()));
    command.addAll(words);
    return Tool.run(Map.of("TEQUIO_HOME", home.toString()), command);
  }

  /** Whether a command of that name exists. */
  public boolean knows(String word) {
    return Tool.run(script().toString(), "help").lines().anyMatch(it -> it.startsWith("  " + word));
  }
}
