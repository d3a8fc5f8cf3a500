package tequio.bench;

import java.util.ArrayList;
import tequio.bench.figure.Goal;
import tequio.bench.figure.Measurement;
import tequio.bench.machine.Browser;

/** Measures the first paint of a commitment on a slow phone and connection. */
final class FirstPaintBenchmark {

  private static final int ROUNDS = 5;

  static void measure(Bench bench) {
    if (Browser.find().isEmpty()) {
      bench.report().say("bench.missing", "chromium");
      return;
    }
    try (var site = bench.open(bench.nation(bench.governments()));
        var browser = Browser.open(bench.empty(bench.homes().resolve("work/chromium")))) {
      site.settle();
      var page = site.at(PageBenchmark.COMMITMENTS.getFirst());
      browser.firstPaint(page);
      var seconds = new ArrayList<Double>();
      for (int round = 0; round < ROUNDS; round++) {
        seconds.add(browser.firstPaint(page) / 1000);
      }
      bench.report().add(Measurement.median("bench.figure.paint", seconds, "s", Goal.atMost(1.2)));
    }
  }

  private FirstPaintBenchmark() {}
}
