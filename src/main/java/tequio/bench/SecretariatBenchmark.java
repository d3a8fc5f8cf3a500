package tequio.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import tequio.bench.figure.Goal;
import tequio.bench.figure.Measurement;
import tequio.bench.machine.CpuTime;
import tequio.bench.machine.Postgres;
import tequio.bench.machine.Rate;
import tequio.bench.machine.Rounds;
import tequio.bench.machine.Site;
import tequio.bench.pages.StatementCost;
import tequio.bench.pages.StatementLogListener;
import tequio.bench.secretariat.ElectionRun;
import tequio.bench.secretariat.LiveRun;
import tequio.bench.secretariat.SecretariatSite;

/**
 * Measures a secretariat: an election in which everybody votes at once beside pgbench, its pages
 * with ten years of sessions beside five sessions, and a session that 100 screens follow.
 */
record SecretariatBenchmark(Bench bench, SecretariatSite installation) {

  private static final int ELECTORS = 300;
  private static final int ROUNDS = 3;

  /** Two for each round and for the one that warms up, and one in which a vote is heard. */
  private static final int ELECTIONS = 2 * (ROUNDS + 1) + 1;

  private static final int HEARD = 287;
  private static final int WARMING = 8;
  private static final int PAGES = 200;
  private static final int SCREENS = 100;

  private static final List<String> PATHS =
      List.of("", "/secretariado", "/secretariado/sesiones", "/secretariado/acuerdos");

  static void measure(Bench bench) {
    var home = bench.empty(bench.homes().resolve("secretariat"));
    var made = SecretariatSite.make(bench.launcher(), home, ELECTIONS, ELECTORS);
    var secretariats = new SecretariatBenchmark(bench, made);
    var heard = secretariats.listen();
    try (var site = made.open()) {
      site.settle();
      secretariats.pages(site);
      secretariats.screens(site);
      secretariats.election(site, heard);
    }
  }

  /** What one vote and each page send; and tells what the pages read. */
  private ElectionRun.Heard listen() {
    var heard = new AtomicReference<ElectionRun.Heard>();
    installation.hear(site -> {
      var run = new ElectionRun(site, ELECTORS);
      var tickets = installation.tickets(ELECTIONS);
      for (int n = 1; n <= WARMING; n++) {
        run.vote(ELECTIONS, tickets.get(n));
      }
      var sent =
          StatementLogListener.during(site, () -> run.voteHeard(ELECTIONS, tickets.get(HEARD - 1)));
      heard.set(new ElectionRun.Heard(sent, ELECTIONS, HEARD));
      bench.report().say("bench.statements", "/votar", sent.size());
      PATHS.forEach(it -> tell(site, it));
    });
    return heard.get();
  }

  private void tell(Site site, String path) {
    for (var base : List.of(SecretariatSite.FEW_PATH, SecretariatSite.MANY_PATH)) {
      var sent = StatementLogListener.during(site, base + path);
      try (var connection = Postgres.of(site.home()).program()) {
        connection.setAutoCommit(false);
        var costs = StatementCost.of(connection, sent);
        long rows = costs.stream().mapToLong(StatementCost::rows).sum();
        long buffers = costs.stream().mapToLong(StatementCost::buffers).sum();
        add("bench.figure.buffers", buffers, Goal.none(), base + path, costs.size(), rows);
      } catch (SQLException failed) {
        throw new IllegalStateException(base + path, failed);
      }
    }
  }

  private void election(Site site, ElectionRun.Heard heard) {
    var rounds = votes(new ElectionRun(site, ELECTORS), heard);
    long ours = Rounds.perSecond(rounds.ours());
    var goal = Goal.atLeast(0.7, 0.7);
    bench
        .report()
        .add(
            Measurement.median("bench.figure.election", rounds.ratios(Rate::perSecond), "", goal)
                .about(ELECTORS, ours, Rounds.perSecond(rounds.theirs())));
    bench
        .report()
        .add(
            Measurement.median(
                "bench.figure.effort", rounds.ratios(Rate::perEffort), "", Goal.none()));
    add("bench.figure.election-seconds", (double) ELECTORS / ours, Goal.atMost(30), ELECTORS);
  }

  /** Each in elections of its own: an elector votes once. */
  private Rounds votes(ElectionRun run, ElectionRun.Heard heard) {
    var folder = bench.homes().resolve("work/vote");
    var byForms = IntStream.iterate(1, it -> it + 2).iterator();
    var byPgbench = IntStream.iterate(2, it -> it + 2).iterator();
    return Rounds.alternating(
        ROUNDS,
        () -> {
          int election = byForms.next();
          return run.byForms(election, installation.tickets(election));
        },
        () -> run.byPgbench(folder, heard, byPgbench.next()));
  }

  private void pages(Site site) {
    for (var path : PATHS) {
      var few = SecretariatSite.FEW_PATH + path;
      var many = SecretariatSite.MANY_PATH + path;
      site.warm(List.of(few, many));
      var ratios = new ArrayList<Double>();
      for (int round = 0; round < ROUNDS; round++) {
        ratios.add(effort(site, many) / effort(site, few));
      }
      int bytes = site.get(many).body().length;
      boolean list = path.endsWith("s");
      bench
          .report()
          .add(
              Measurement.median(
                      "bench.figure.ten-years", ratios, "", list ? Goal.none() : Goal.atMost(1.1))
                  .about(many, bytes, site.get(few).body().length));
    }
  }

  private static double effort(Site site, String path) {
    double before = CpuTime.of(site.processes());
    for (int n = 0; n < PAGES; n++) {
      site.gzip(path);
    }
    return CpuTime.of(site.processes()) - before;
  }

  private void screens(Site site) {
    try (var run = LiveRun.begin(site, installation.session(), SCREENS)) {
      for (int n = 0; n < WARMING; n++) {
        run.change();
        run.pages();
      }
      var ratios = new ArrayList<Double>();
      for (int round = 0; round < Rounds.MOST; round++) {
        double pages = run.pages();
        double change = run.change();
        ratios.add((change + run.pages()) / pages);
      }
      bench
          .report()
          .add(
              Measurement.median("bench.figure.screens", ratios, "", Goal.atMost(1.5))
                  .about(SCREENS));
    }
  }

  private void add(String key, double value, Goal goal, Object... details) {
    bench.report().add(Measurement.of(key, value, "", goal).about(details));
  }
}
