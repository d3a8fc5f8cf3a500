package tequio.demo;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tequio.kernel.Known;
import tequio.plan.file.PlanFile;
import tequio.plan.status.CommitmentStatus;
import tequio.plan.status.StatusCalculator;
import tequio.plan.status.StatusFactsCollector;
import tequio.plan.version.ReportsAndVerifications;
import tequio.storage.Json;

/** The fictional municipality is whole, and shows every way a promise can stand. */
public class VillaTequioTest {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private final PlanFile file = read();

  @Test
  void nothing_in_it_is_missing() {
    assertThat(file.government().isFictional()).isTrue();
    assertThat(Json.MAPPER.writeValueAsString(file.commitments()).split("\"blank\"")).hasSize(1);
    assertThat(file.plan().commitmentsStated()).isEqualTo(Known.of(file.commitments().size()));
  }

  @Test
  void every_address_in_it_is_nobodys() {
    assertThat(Json.MAPPER.writeValueAsString(file).split("https?://(?!example\\.org/)"))
        .hasSize(1);
  }

  @Test
  void its_commitments_stand_in_every_way_that_a_reporting_government_can() {
    assertThat(file.commitments().stream().map(this::headline).collect(toSet()))
        .isEqualTo(
            Set.of(
                CommitmentStatus.LATE,
                CommitmentStatus.DONE,
                CommitmentStatus.IN_PROGRESS,
                CommitmentStatus.DISAGREEMENT,
                CommitmentStatus.NOT_ACCEPTED,
                CommitmentStatus.NOT_YET_DUE));
  }

  private CommitmentStatus headline(PlanFile.Entry entry) {
    var tracking =
        new ReportsAndVerifications(
            entry.reports().stream()
                .map(it -> new ReportsAndVerifications.Filed<>(1, it, java.time.Instant.EPOCH))
                .toList(),
            entry.verifications().stream()
                .map(it -> new ReportsAndVerifications.Filed<>(1, it, java.time.Instant.EPOCH))
                .toList());
    var facts =
        StatusFactsCollector.commitment(
            entry.content().orElseThrow(), tracking, StatusFactsCollector.expectation(file.plan()));
    return StatusCalculator.headline(facts, TODAY).headline();
  }

  public static PlanFile read() {
    try (var in =
        Objects.requireNonNull(
            VillaTequioTest.class.getResourceAsStream("/tequio/demo/villa-tequio.json"))) {
      return Json.MAPPER.readValue(in, PlanFile.class);
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }
}
