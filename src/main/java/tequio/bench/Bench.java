package tequio.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import tequio.bench.machine.Launcher;
import tequio.bench.machine.Site;
import tequio.bench.machine.Tool;

/**
 * One run: where its installations lie, how large its nation is, where its figures go.
 *
 * @param homes the folder of the installations it makes; those with a nation stay for the next run
 */
record Bench(Launcher launcher, Path homes, int governments, long seed, Report report) {

  private static final String FILLED = "filled";

  int tenth() {
    return Math.max(1, governments / 10);
  }

  /** An installation with an invented nation of so many governments, made where it is missing. */
  Path nation(int size) {
    var home = homes.resolve("nation-" + size + "-" + seed);
    if (Files.exists(home.resolve(FILLED))) {
      return home;
    }
    empty(home);
    long begun = System.nanoTime();
    launcher.command(home, List.of("bench-nation", "--governments=" + size, "--seed=" + seed));
    var took = Duration.ofNanos(System.nanoTime() - begun);
    report.add(
        Figure.of("bench.figure.generation", took.toMillis() / 1000.0, "s", Goal.none())
            .about(size));
    try {
      Files.writeString(home.resolve(FILLED), took.toString());
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
    return home;
  }

  /** An empty folder for an installation. */
  Path empty(Path home) {
    Tool.run("rm", "-rf", home.toString());
    try {
      return Files.createDirectories(home);
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  Site open(Path home, String... properties) {
    return Site.open(launcher, home, properties);
  }
}
