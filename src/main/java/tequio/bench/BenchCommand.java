package tequio.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tequio.bench.machine.Launcher;
import tequio.commands.StandaloneCommand;
import tequio.settings.StartupException;

/** Command: runs benchmarks and prints their figures as ratios. */
@Command(
    name = "bench",
    description =
        "Mide qué tan rápido es Tequio (record, pages, statements, start, import, search, paint, scores, documents o secretariat).")
final class BenchCommand implements StandaloneCommand {

  @Parameters(paramLabel = "PARTE", arity = "0..1", defaultValue = "all")
  String part = "all";

  @Option(names = "--governments", paramLabel = "N", defaultValue = "2478")
  int governments;

  @Option(names = "--seed", paramLabel = "S", defaultValue = "1")
  long seed;

  @Option(names = "--home", paramLabel = "CARPETA")
  @Nullable Path home;

  @Override
  public Integer call() throws IOException {
    var parts = parts(part);
    if (governments < 10) {
      throw new StartupException("bench.stop.governments");
    }
    var launcher = Launcher.ofThisProgram();
    var report = new Report(launcher.root().resolve("target/bench/figures.json"));
    var homes = home == null ? launcher.root().resolve("target/bench") : home.toAbsolutePath();
    var bench = new Bench(launcher, homes, governments, seed, report);
    boolean whole = true;
    for (var each : parts) {
      whole &= run(each, bench, report);
      report.write(each);
    }
    report.table();
    return whole ? 0 : 1;
  }

  /** Whether it came to its end; where it did not, the other parts are measured all the same. */
  private static boolean run(Bench.Part part, Bench bench, Report report) {
    try {
      part.run(bench);
      return true;
    } catch (RuntimeException failed) {
      report.say("bench.failed", part, String.valueOf(failed.getMessage()));
      return false;
    }
  }

  private static Set<Bench.Part> parts(String word) {
    if (word.equals("all")) {
      return EnumSet.allOf(Bench.Part.class);
    }
    try {
      return EnumSet.of(Bench.Part.valueOf(word.toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException unknown) {
      throw new StartupException("bench.stop.part", word);
    }
  }
}
