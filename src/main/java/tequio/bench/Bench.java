package tequio.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tequio.bench.figure.Goal;
import tequio.bench.figure.Measurement;
import tequio.bench.machine.ExternalProgram;
import tequio.bench.machine.Launcher;
import tequio.bench.machine.Site;

/**
 * One run of the benchmark: directory, number of governments, output of figures.
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
    fill(empty(home), size);
    try {
      Files.createFile(home.resolve(FILLED));
      return home;
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  /** Invents a nation there; none of its entries has a place in the log before it is opened. */
  void fill(Path home, int size) {
    long begun = System.nanoTime();
    launcher.command(home, List.of("bench-nation", "--governments=" + size, "--seed=" + seed));
    double seconds = (System.nanoTime() - begun) / 1e9;
    report.add(Measurement.of("bench.figure.generation", seconds, "s", Goal.none()).about(size));
  }

  /** An empty folder for an installation. */
  Path empty(Path home) {
    ExternalProgram.run("rm", "-rf", home.toString());
    try {
      return Files.createDirectories(home);
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  /** Without what an installation does by itself: nothing runs beside what is measured. */
  Site open(Path home, String... properties) {
    var all = Stream.concat(Stream.of("tequio.jobs=false"), Stream.of(properties));
    return Site.open(launcher, home, all.toArray(String[]::new));
  }

  /** Parts of the benchmark that can be run separately. */
  enum Part {
    START(StartupBenchmark::measure),
    IMPORT(ImportBenchmark::measure),
    PAGES(PageBenchmark::measure),
    STATEMENTS(StatementBenchmark::measure),
    SEARCH(SearchBenchmark::measure),
    PAINT(FirstPaintBenchmark::measure),
    RECORD(LedgerBenchmark::measure),
    SCORES(ScoreBenchmark::measure),
    DOCUMENTS(DocumentBenchmark::measure),
    SECRETARIAT(SecretariatBenchmark::measure);

    private final Consumer<Bench> measuring;

    Part(Consumer<Bench> measuring) {
      this.measuring = measuring;
    }

    void run(Bench bench) {
      measuring.accept(bench);
    }
  }
}
