package tequio.bench.nation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tequio.database.Database;
import tequio.kernel.Actor;
import tequio.kernel.GovernmentKey;
import tequio.kernel.SubjectReference;
import tequio.ledger.history.RecordReader;
import tequio.plan.exchange.ImportPlan;
import tequio.plan.exchange.ImportResult;
import tequio.plan.publication.PublicationOptions;
import tequio.plan.version.CommitmentKey;
import tequio.plan.version.CommitmentVersion;
import tequio.plan.version.PublishedPlans;
import tequio.territory.Gazetteer;
import tequio.testing.TequioTest;

/** An invented nation is the same each time, and holds as if everybody had published it. */
@TequioTest
class NationTest {

  static final GovernmentKey MODEL = new GovernmentKey("31001");
  static final GovernmentKey COPY = new GovernmentKey("31002");

  @Autowired Gazetteer gazetteer;
  @Autowired ImportPlan publishing;
  @Autowired PublishedPlans published;
  @Autowired RecordReader history;
  @Autowired Database database;
  @Autowired JdbcClient jdbc;

  @Test
  void one_seed_gives_one_plan() {
    var plan = new InventedPlan(7, MODEL, "Abalá", 20, 8);

    assertThat(plan.file()).isEqualTo(new InventedPlan(7, MODEL, "Abalá", 20, 8).file());
    assertThat(plan.file()).isNotEqualTo(new InventedPlan(8, MODEL, "Abalá", 20, 8).file());
    assertThat(plan.file()).isNotEqualTo(new InventedPlan(7, COPY, "Abalá", 20, 8).file());
  }

  @Test
  void a_tenth_is_spread_over_the_country_and_begins_with_the_same_one() {
    var all = gazetteer.listMunicipalities();

    assertThat(GenerateNationCommand.spread(all, 10_000)).isEqualTo(all);
    assertThat(GenerateNationCommand.spread(all, 247))
        .hasSize(247)
        .doesNotHaveDuplicates()
        .contains(all.getFirst());
    assertThat(
            GenerateNationCommand.spread(all, 247).stream().map(it -> it.key().state()).distinct())
        .hasSizeGreaterThan(25);
  }

  @Test
  void a_copy_has_published_the_same_under_its_own_name_and_with_its_own_sums() throws Exception {
    var model = gazetteer.get(MODEL);
    var copy = gazetteer.get(COPY);
    var plan = new InventedPlan(7, MODEL, model.shortName(), 3, 4);
    assertThat(publishing.run(plan.file(), it -> PublicationOptions.first(Actor.office("Prueba"))))
        .isInstanceOf(ImportResult.Held.class);

    try (var owner = database.owner().connect()) {
      new GovernmentCloner(owner).copy(List.of(model), List.of(copy));
      owner.commit();
    }

    for (var table : List.of("commitment_version", "progress_report", "ledger_entry")) {
      assertThat(count(table, COPY)).as(table).isPositive().isEqualTo(count(table, MODEL));
    }
    assertThat(commitment(COPY).content().title().words())
        .isEqualTo(
            commitment(MODEL)
                .content()
                .title()
                .words()
                .replace(model.shortName(), copy.shortName()));
    for (var entry : history.list(new SubjectReference("commitment", COPY, "1"))) {
      assertThat(entry.body().orElseThrow().sha256()).isEqualTo(entry.envelope().sha256());
      assertThat(history.read(entry, CommitmentVersion.class)).contains(commitment(COPY));
    }
  }

  private CommitmentVersion commitment(GovernmentKey government) {
    return published.listCommitments(List.of(new CommitmentKey(government, 1))).getFirst();
  }

  private long count(String table, GovernmentKey government) {
    return jdbc.sql("select count(*) from " + table + " where government = :government")
        .param("government", government.value())
        .query(Long.class)
        .single();
  }
}
