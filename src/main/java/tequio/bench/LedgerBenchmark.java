package tequio.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import tequio.bench.figure.Goal;
import tequio.bench.figure.Measurement;
import tequio.bench.machine.Rate;
import tequio.bench.machine.Rounds;
import tequio.bench.machine.Site;
import tequio.bench.record.OutsideVerifier;

/** Measures publishing into the public record, signing, verifying and rebuilding. */
record LedgerBenchmark(Bench bench) {

  private static final int MILLION = 1_000_000;
  private static final int EACH = 40;

  static void measure(Bench bench) {
    var records = new LedgerBenchmark(bench);
    records.publications("bench.figure.publications", 1, EACH);
    records.publications("bench.figure.publications-at-once", 32, EACH / 4);
    records.log();
    records.sequencer();
    records.rebuild();
  }

  private void publications(String key, int atOnce, int each) {
    var said =
        bench
            .launcher()
            .command(
                bench.empty(bench.homes().resolve("record")),
                List.of(
                    "bench-publications",
                    "--at-once=" + atOnce,
                    "--each=" + each,
                    "--rounds=" + (Rounds.MOST + 1)));
    var rounds = Rounds.read(said);
    bench
        .report()
        .add(
            Measurement.median(key, rounds.ratios(Rate::perSecond), "", Goal.none())
                .about(Rounds.perSecond(rounds.ours()), Rounds.perSecond(rounds.theirs())));
  }

  private void log() {
    var around = bench.empty(bench.homes().resolve("work/log"));
    var folder = around.resolve("bitacora");
    var said =
        bench
            .launcher()
            .command(around, List.of("bench-log", "--folder=" + folder, "--entries=" + MILLION));
    add("bench.figure.log", number(said, "leaves"), "/s", Goal.atLeast(5_000, 5_000), MILLION);
    add("bench.figure.proof", number(said, "proof"), "B", Goal.atMost(2_048), MILLION);
    audit(folder);
  }

  private void audit(Path folder) {
    var verifier = OutsideVerifier.build(bench.launcher().root(), folder.resolveSibling("go"));
    if (verifier.isEmpty()) {
      bench.report().say("bench.missing", "golang-go golang-golang-x-mod-dev");
      return;
    }
    var seconds = new ArrayList<Double>();
    for (int round = 0; round < 3; round++) {
      seconds.add(verifier.get().seconds(folder));
    }
    bench
        .report()
        .add(
            Measurement.median("bench.figure.audit", seconds, "s", Goal.atMost(10)).about(MILLION));
  }

  /** A new nation, because places in the log are given once. */
  private void sequencer() {
    var home = bench.empty(bench.homes().resolve("record-nation"));
    bench.fill(home, bench.tenth());
    try (var site = bench.open(home)) {
      long begun = System.nanoTime();
      long before = size(site);
      long size = before;
      long last = begun;
      while (System.nanoTime() - last < Duration.ofSeconds(5).toNanos()) {
        if (size(site) > size) {
          size = size(site);
          last = System.nanoTime();
        }
      }
      double rate = (size - before) / ((last - begun) / 1e9);
      add("bench.figure.sequencer", rate, "/s", Goal.atLeast(5_000, 5_000), size);
    }
  }

  private void rebuild() {
    if (!bench.launcher().knows("rebuild")) {
      bench.report().say("bench.missing", "./tequio rebuild");
      return;
    }
    var home = bench.homes().resolve("record-nation");
    long begun = System.nanoTime();
    bench.launcher().typed(home, List.of("rebuild"));
    double seconds = (System.nanoTime() - begun) / 1e9;
    long entries;
    try (var site = bench.open(home)) {
      site.settle();
      entries = size(site);
    }
    add("bench.figure.rebuild", seconds * 100_000 / entries, "s", Goal.none(), entries);
  }

  private void add(String key, double value, String unit, Goal goal, long size) {
    bench.report().add(Measurement.of(key, value, unit, goal).about(size));
  }

  private static long size(Site site) {
    var checkpoint = site.checkpoint();
    return checkpoint.isEmpty() ? 0 : Long.parseLong(checkpoint.lines().toList().get(1));
  }

  private static double number(String said, String name) {
    return said.lines()
        .filter(line -> line.startsWith(name + " "))
        .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
        .sum();
  }
}
