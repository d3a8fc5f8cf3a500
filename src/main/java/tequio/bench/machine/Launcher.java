package tequio.bench.machine;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.File;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Starts this program by its launcher script, or one of its commands. */
public record Launcher(Path root) {

  private static final String CLASS_PATH = System.getProperty("java.class.path");

  /** Where the jar of the running program lies: target/app/tequio.jar, before that of the bench. */
  public static Launcher ofThisProgram() {
    var jar = Path.of(CLASS_PATH.split(File.pathSeparator)[0]).toAbsolutePath();
    return new Launcher(jar.resolve("../../..").normalize());
  }

  public Path script() {
    return root.resolve("tequio");
  }

  /** What a command said that is not for people: with the options of this program. */
  @CanIgnoreReturnValue
  public String command(Path home, List<String> words) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(List.of("-cp", CLASS_PATH, "tequio.Tequio"));
    command.addAll(words);
    return ExternalProgram.run(Map.of("TEQUIO_HOME", home.toString()), command);
  }

  /** The same by its launcher, as a person types it. */
  @CanIgnoreReturnValue
  public String typed(Path home, List<String> words) {
    var command = new ArrayList<>(List.of(script().toString()));
    command.addAll(words);
    return ExternalProgram.run(Map.of("TEQUIO_HOME", home.toString()), command);
  }

  /** Whether a command of that name exists. */
  public boolean knows(String word) {
    return ExternalProgram.run(script().toString(), "help")
        .lines()
        .anyMatch(it -> it.startsWith("  " + word));
  }
}
