package tequio.bench;

import java.util.ArrayList;
import tequio.bench.figure.Goal;
import tequio.bench.figure.Measurement;

/** Measures the time from start to the first page, first and later starts. */
final class StartupBenchmark {

  static void measure(Bench bench) {
    var first = new ArrayList<Double>();
    var second = new ArrayList<Double>();
    bench.open(bench.empty(bench.homes().resolve("start"))).close();
    for (int round = 0; round < 3; round++) {
      var home = bench.empty(bench.homes().resolve("start"));
      first.add(seconds(bench, home));
      second.add(seconds(bench, home));
    }
    bench.report().add(Measurement.median("bench.figure.first-start", first, "s", Goal.none()));
    bench
        .report()
        .add(Measurement.median("bench.figure.second-start", second, "s", Goal.atMost(2)));
    var nation = bench.nation(bench.governments());
    bench.open(nation).close();
    bench
        .report()
        .add(
            Measurement.of("bench.figure.start-nation", seconds(bench, nation), "s", Goal.none())
                .about(bench.governments()));
  }

  private static double seconds(Bench bench, java.nio.file.Path home) {
    try (var site = bench.open(home)) {
      return site.toFirstPage().toMillis() / 1000.0;
    }
  }

  private StartupBenchmark() {}
}
