package tequio.data.file;

import static org.assertj.core.api.Assertions.assertThat;
import static tequio.plan.PlanWorld.content;
import static tequio.plan.PlanWorld.entry;
import static tequio.plan.PlanWorld.plan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import tequio.data.dataset.Dataset;
import tequio.data.scope.DatasetScope;
import tequio.data.source.Datasets;
import tequio.kernel.GovernmentKey;
import tequio.plan.PlanWorld;
import tequio.plan.publication.PublishPlan;
import tequio.plan.snapshot.PlansAsOf;
import tequio.testing.TequioTest;

/** However many rows a file has, only a few are held while it is made. */
@Tag("whole")
@TequioTest
@Isolated("it measures the memory that all use")
@Transactional
class ManyRowsTest {

  static final int MANY = 6_000;

  /** All of it together: this many characters of each row. */
  static final int LONG = 6_000;

  static final long MEGABYTE = 1 << 20;

  @Autowired DatasetFileWriter making;
  @Autowired Datasets datasets;
  @Autowired SnapshotDays cuts;
  @Autowired PublishPlan publishing;
  @Autowired JdbcClient jdbc;
  @TempDir Path folder;

  @Test
  void memory_stays_where_it_was_in_every_format() throws IOException {
    var government = publish(MANY);
    for (var format : Format.values()) {
      writeAndWatch(government, format);
    }
  }

  private void writeAndWatch(GovernmentKey government, Format format) throws IOException {
    var watched = new Watched();
    var real = datasets.find("compromisos").orElseThrow();

    var measure =
        making.make(
            new FileRequest(
                watched.over(real), format, new DatasetScope.OfGovernment(government), cuts.now()),
            folder.resolve("muchas-" + format));

    assertThat(measure.rows()).isEqualTo(MANY);
    assertThat(watched.most.get() - watched.before)
        .as("bytes more than before for %s, of %d in all", format, (long) MANY * LONG)
        .isLessThan(20 * MEGABYTE);
  }

  @Test
  void rows_come_through_a_cursor() {
    var government = publish(3 * PlansAsOf.HELD);
    var cursors = new AtomicLong();

    datasets
        .find("compromisos")
        .orElseThrow()
        .each(
            new DatasetScope.OfGovernment(government),
            cuts.now(),
            row -> cursors.accumulateAndGet(open(), Math::max));

    assertThat(cursors).as("%d rows at a time", PlansAsOf.HELD).hasPositiveValue();
  }

  private long open() {
    return jdbc.sql("select count(*) from pg_cursors where name <> ''").query(Long.class).single();
  }

  private GovernmentKey publish(int many) {
    var government = PlanWorld.newGovernment(jdbc);
    publishing.publish(
        plan(
            government,
            "2031",
            entry(content("Uno", "\"objective\": \"" + "x".repeat(LONG) + "\""))),
        PlanWorld.TERMS);
    jdbc.sql(
            """
            with fresh as (
              insert into commitment select :government, n from generate_series(2, :many) n
              returning number)
            insert into commitment_version (government, number, version, body, jointly, provenance,
              recorded)
            select :government, fresh.number, 1, body, jointly, provenance, recorded
            from fresh, commitment_version one where one.government = :government
            """)
        .param("government", government.value())
        .param("many", many)
        .update();
    return government;
  }

  /** What is used while rows go by. */
  private static final class Watched {

    private final AtomicLong rows = new AtomicLong();
    private final long before = used();
    private final AtomicLong most = new AtomicLong();

    <R> Dataset<R> over(Dataset<R> real) {
      return new Dataset<>(
          real.name(),
          real.told(),
          (extent, asOf, walker) ->
              real.rows()
                  .each(
                      extent,
                      asOf,
                      row -> {
                        look();
                        walker.accept(row);
                      }));
    }

    private void look() {
      if (rows.getAndIncrement() % 3_000 == 0 || rows.get() == MANY) {
        most.accumulateAndGet(used(), Math::max);
      }
    }

    private static long used() {
      System.gc();
      return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
  }
}
