package tequio.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import tequio.bench.figure.Goal;
import tequio.bench.figure.Measurement;
import tequio.bench.machine.Memory;
import tequio.bench.machine.Postgres;
import tequio.bench.machine.Rate;
import tequio.bench.machine.Rounds;
import tequio.bench.machine.Site;
import tequio.bench.pages.LoggedStatement;
import tequio.bench.pages.Nginx;
import tequio.bench.pages.Pgbench;
import tequio.bench.pages.StatementLogListener;
import tequio.bench.pages.Wrk;

/** Measures cached and rendered pages on a nation and on a tenth of it. */
record PageBenchmark(Bench bench, Path nation) {

  /** The first municipality of the catalogue is in every nation, with the same plan. */
  static final String PLACE = "/aguascalientes/aguascalientes";

  static final List<String> BOARD = List.of(PLACE);
  static final List<String> COMMITMENTS =
      IntStream.rangeClosed(1, 20).mapToObj(n -> PLACE + "/compromisos/" + n).toList();

  private static final String NO_CACHE = "tequio.cache=false";
  private static final Goal AS_OTHERS = Goal.atLeast(0.60, 0.45);
  private static final int AT_ONCE = 8;
  private static final String SERVER = "0";
  private static final String CLIENT = "1";
  private static final String BOTH = "0,1";

  static void measure(Bench bench) {
    var pages = new PageBenchmark(bench, bench.nation(bench.governments()));
    pages.kept();
    pages.drawn();
    new ScalingBenchmark(bench).measure();
  }

  private Path folder(String name) {
    return bench.homes().resolve("work").resolve(name);
  }

  /** Server on one processor, whoever asks on the other. */
  private void kept() {
    try (var site = bench.open(nation)) {
      site.settle();
      site.pin(SERVER);
      kept(site, "bench.figure.board-kept", BOARD);
      kept(site, "bench.figure.commitment-kept", COMMITMENTS);
    }
  }

  private void kept(Site site, String key, List<String> paths) {
    site.warm(paths);
    var bytes = paths.stream().map(site::gzip).toList();
    try (var nginx = Nginx.serving(bench.empty(folder("nginx")), bytes, SERVER)) {
      var ours = Wrk.asking(folder("wrk"), site.at(""), paths, 32, CLIENT);
      var theirs = Wrk.asking(folder("wrk"), nginx.address(), nginx.paths(), 32, CLIENT);
      add(
          key,
          Rounds.alternating(
              Rounds.MOST,
              () -> ours.rate(site::processes, false),
              () -> theirs.rate(nginx::processes, false)));
    }
  }

  /** All on both processors: program, PostgreSQL and whoever asks. */
  private void drawn() {
    var board = heard(BOARD);
    var commitments = heard(COMMITMENTS);
    try (var site = bench.open(nation, NO_CACHE)) {
      site.settle();
      drawn(site, "bench.figure.board-drawn", BOARD, board);
      drawn(site, "bench.figure.commitment-drawn", COMMITMENTS, commitments);
      var memory = Memory.of(site.processes());
      bench
          .report()
          .add(
              Measurement.of("bench.figure.memory", memory.proportional(), "MB", Goal.atMost(512))
                  .about(bench.governments(), Math.round(memory.resident())));
    }
  }

  private void drawn(Site site, String key, List<String> paths, List<List<LoggedStatement>> heard) {
    site.warm(paths);
    var ours = Wrk.asking(folder("wrk"), site.at(""), paths, AT_ONCE, BOTH);
    var theirs = Pgbench.repeating(folder("pgbench"), Postgres.of(nation), heard, AT_ONCE);
    add(
        key,
        Rounds.alternating(
            Rounds.MOST,
            () -> ours.rate(site::processes, true),
            () -> theirs.rate(site::processes)));
  }

  private List<List<LoggedStatement>> heard(List<String> paths) {
    try (var site = bench.open(nation)) {
      StatementLogListener.begin(Postgres.of(site.home()));
    }
    var heard = new ArrayList<List<LoggedStatement>>();
    try (var site = bench.open(nation, NO_CACHE)) {
      paths.forEach(path -> heard.add(StatementLogListener.during(site, path)));
      StatementLogListener.end(Postgres.of(site.home()));
    }
    bench.report().say("bench.statements", paths.getFirst(), heard.getFirst().size());
    return heard;
  }

  private void add(String key, Rounds rounds) {
    bench
        .report()
        .add(
            Measurement.median(key, rounds.ratios(Rate::perSecond), "", AS_OTHERS)
                .about(Rounds.perSecond(rounds.ours()), Rounds.perSecond(rounds.theirs())));
    bench
        .report()
        .add(
            Measurement.median(
                "bench.figure.effort", rounds.ratios(Rate::perEffort), "", AS_OTHERS));
  }
}
