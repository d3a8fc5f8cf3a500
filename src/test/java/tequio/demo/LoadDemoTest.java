package tequio.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import tequio.kernel.GovernmentKey;
import tequio.kernel.ReportingParty;
import tequio.plan.file.ExportPlan;
import tequio.plan.file.ParseResult;
import tequio.plan.file.PlanFile;
import tequio.plan.file.ReadPlanFile;
import tequio.plan.history.MovedDates;
import tequio.plan.version.CommitmentKey;
import tequio.plan.version.CommitmentVersion;
import tequio.plan.version.PlanSummary;
import tequio.plan.version.PublishedPlans;
import tequio.testing.TequioDemoTest;

@TequioDemoTest
class LoadDemoTest {

  @Autowired LoadDemo load;
  @Autowired ReadPlanFile reader;
  @Autowired ExportPlan export;
  @Autowired PublishedPlans plans;
  @Autowired JdbcClient jdbc;

  @Test
  void every_plan_of_the_demonstration_is_public() throws IOException {
    assertThat(LoadDemo.files()).hasSizeGreaterThanOrEqualTo(11);
    assertThat(plans.listOf(new GovernmentKey("14")))
        .extracting(PlanSummary::code, PlanSummary::commitments)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("2023-2024", 1),
            org.assertj.core.groups.Tuple.tuple("2019-2021", 8),
            org.assertj.core.groups.Tuple.tuple("2016-2018", 6));
    assertThat(plans.listAll().stream().filter(it -> !it.government().isFictional()))
        .extracting(it -> it.government().value())
        .contains("00", "08019", "14", "15", "15104", "19", "19019", "19039");
    assertThat(plans.listAll().stream().filter(it -> !it.government().isFictional()))
        .allMatch(it -> it.voice() == ReportingParty.TRANSCRIBED);
  }

  @Test
  void the_green_corridors_are_one_commitment_of_two_plans() {
    var shared = new CommitmentKey(new GovernmentKey("19039"), 5);

    assertThat(plans.plansOf(shared))
        .extracting(it -> it.government().value())
        .containsExactly("19019", "19039");
    assertThat(plans.listCommitments(List.of(shared)).getFirst().jointly())
        .containsExactlyInAnyOrder(new GovernmentKey("19"), new GovernmentKey("19019"));
  }

  @Test
  void a_made_up_commitment_has_a_history_with_reasons() {
    var history = plans.history(new CommitmentKey(new GovernmentKey("99001"), 1));

    assertThat(history).extracting(CommitmentVersion::version).containsExactly(3, 2, 1);
    assertThat(history.subList(0, 2)).allMatch(it -> it.reason().isPresent());
    assertThat(MovedDates.in(history)).hasSize(2);
  }

  @Test
  void a_second_start_changes_nothing() throws IOException {
    var before = counts();

    load.run(new DefaultApplicationArguments());

    assertThat(counts()).isEqualTo(before);
  }

  @Test
  void every_file_is_equal_after_a_round_trip() throws IOException {
    for (var resource : LoadDemo.files()) {
      var file = read(resource.getContentAsByteArray());
      var exported = export.find(file.government(), file.plan().code()).orElseThrow();

      assertThat(exported).as(String.valueOf(resource.getFilename())).isEqualTo(file);
      assertThat(read(ExportPlan.write(exported).getBytes(java.nio.charset.StandardCharsets.UTF_8)))
          .isEqualTo(exported);
    }
  }

  private PlanFile read(byte[] file) {
    return switch (reader.read(file)) {
      case ParseResult.Good(var plan) -> plan;
      case ParseResult.Bad(var problems) -> throw new AssertionError(problems);
    };
  }

  private List<Integer> counts() {
    return List.of("plan_version", "commitment_version", "progress_report", "verification").stream()
        .map(table -> "select count(*) from " + table + " where government < '991'")
        .map(sql -> jdbc.sql(sql).query(Integer.class).single())
        .toList();
  }
}
