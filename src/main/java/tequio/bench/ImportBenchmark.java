package tequio.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import tequio.bench.figure.Goal;
import tequio.bench.figure.Measurement;
import tequio.bench.nation.InventedPlan;
import tequio.kernel.GovernmentKey;

/** Measures the import of a plan of 5,000 activities by the command. */
final class ImportBenchmark {

  private static final int COMMITMENTS = 100;
  private static final int ACTIVITIES = 50;

  static void measure(Bench bench) {
    var took = new ArrayList<Double>();
    var home = bench.empty(bench.homes().resolve("import"));
    try (var site = bench.open(home)) {
      for (int round = 1; round <= 3; round++) {
        took.add(seconds(bench, site.home(), "0100" + round));
      }
    }
    bench
        .report()
        .add(
            Measurement.median("bench.figure.import", took, "s", Goal.none())
                .about(COMMITMENTS * ACTIVITIES));
  }

  private static double seconds(Bench bench, java.nio.file.Path home, String government) {
    var plan =
        new InventedPlan(
            bench.seed(), new GovernmentKey(government), "Inventado", COMMITMENTS, ACTIVITIES);
    try {
      var file = Files.write(home.resolve("plan.json"), plan.file());
      long begun = System.nanoTime();
      bench
          .launcher()
          .typed(home, List.of("import", "plan", file.toString(), "--by", "Presidencia"));
      return (System.nanoTime() - begun) / 1e9;
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  private ImportBenchmark() {}
}
