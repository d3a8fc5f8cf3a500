package tequio.bench;

import java.sql.SQLException;
import java.util.List;
import tequio.bench.figure.Goal;
import tequio.bench.figure.Measurement;
import tequio.bench.machine.Postgres;
import tequio.bench.machine.Site;
import tequio.bench.pages.MeasuredPage;
import tequio.bench.pages.StatementCost;
import tequio.bench.pages.StatementLogListener;

/** What PostgreSQL reads on a nation for each statement of each public page: no clock is asked. */
record StatementBenchmark(Bench bench) {

  private static final String[] SETTINGS = {"tequio.cache=false", "tequio.ratelimit=false"};

  static void measure(Bench bench) {
    var statements = new StatementBenchmark(bench);
    var nation = bench.nation(bench.governments());
    try (var site = bench.open(nation)) {
      StatementLogListener.begin(Postgres.of(site.home()));
    }
    try (var site = bench.open(nation, SETTINGS)) {
      site.settle();
      MeasuredPage.list().forEach(it -> statements.measure(site, it));
      StatementLogListener.end(Postgres.of(site.home()));
    }
  }

  /** Files of the whole country read it all, as they must: their statements are only counted. */
  private void measure(Site site, MeasuredPage page) {
    if (page.growth() == MeasuredPage.Growth.EVERYTHING) {
      return;
    }
    var costs = costs(site, page);
    long rows = costs.stream().mapToLong(StatementCost::rows).sum();
    long buffers = costs.stream().mapToLong(StatementCost::buffers).sum();
    bench
        .report()
        .add(
            Measurement.of("bench.figure.buffers", buffers, "", Goal.none())
                .about(page.address(), costs.size(), rows));
    costs.forEach(it -> bench.report().say("bench.statement", it));
  }

  private static List<StatementCost> costs(Site site, MeasuredPage page) {
    var heard = StatementLogListener.during(site, page.address());
    try (var connection = Postgres.of(site.home()).program()) {
      connection.setAutoCommit(false);
      return StatementCost.of(connection, heard);
    } catch (SQLException failed) {
      throw new IllegalStateException(page.address(), failed);
    }
  }
}
