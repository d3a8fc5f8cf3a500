package tequio.bench;

import java.util.List;
import tequio.bench.figure.Goal;
import tequio.bench.figure.Measurement;
import tequio.bench.machine.Rate;
import tequio.bench.machine.Rounds;
import tequio.bench.machine.Site;
import tequio.bench.pages.Wrk;

/** Compares the cost of a page on a nation with that on a tenth of it, both open at once. */
record ScalingBenchmark(Bench bench) {

  private static final String NO_CACHE = "tequio.cache=false";

  /** A page, by what it is. */
  private record Sort(String key, List<String> paths, Goal goal) {}

  private static final Goal NO_DEARER = Goal.atMost(1.1);

  private static final List<Sort> SORTS =
      List.of(
          new Sort("bench.figure.growth-board", PageBenchmark.BOARD, NO_DEARER),
          new Sort("bench.figure.growth-commitment", PageBenchmark.COMMITMENTS, NO_DEARER),
          new Sort(
              "bench.figure.growth-plan",
              List.of(PageBenchmark.PLACE + "/plan/2026-2027"),
              NO_DEARER),
          new Sort(
              "bench.figure.growth-list", List.of(PageBenchmark.PLACE + "/compromisos"), NO_DEARER),
          new Sort(
              "bench.figure.growth-history",
              List.of(PageBenchmark.PLACE + "/compromisos/1/historial"),
              NO_DEARER),
          new Sort("bench.figure.growth-home", List.of("/"), Goal.atMost(1.5)));

  void measure() {
    var large = bench.nation(bench.governments());
    var small = bench.nation(bench.tenth());
    try (var nation = bench.open(large, NO_CACHE);
        var tenth = bench.open(small, NO_CACHE)) {
      nation.settle();
      tenth.settle();
      nation.warm(PageBenchmark.COMMITMENTS);
      tenth.warm(PageBenchmark.COMMITMENTS);
      SORTS.forEach(it -> compare(it, nation, tenth));
    }
  }

  /** How much more processor time a page takes. */
  private void compare(Sort sort, Site nation, Site tenth) {
    var folder = bench.homes().resolve("work/wrk");
    var large = Wrk.asking(folder, nation.at(""), sort.paths(), 4, "0,1");
    var small = Wrk.asking(folder, tenth.at(""), sort.paths(), 4, "0,1");
    var rounds =
        Rounds.alternating(
            Rounds.MOST,
            () -> small.rate(tenth::processes, false),
            () -> large.rate(nation::processes, false));
    bench
        .report()
        .add(
            Measurement.median(sort.key(), rounds.ratios(Rate::perEffort), "", sort.goal())
                .about(Rounds.perSecond(rounds.theirs())));
  }
}
