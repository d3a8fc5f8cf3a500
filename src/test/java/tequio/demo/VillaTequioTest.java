package tequio.demo;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tequio.kernel.Known;
import tequio.plan.exchange.PlanFile;
import tequio.plan.headline.FactsOf;
import tequio.plan.headline.Headline;
import tequio.plan.headline.Headlines;
import tequio.plan.published.Tracking;
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
                Headline.LATE,
                Headline.DONE,
                Headline.IN_PROGRESS,
                Headline.DISAGREEMENT,
                Headline.NOT_ACCEPTED,
                Headline.NOT_YET_DUE));
  }

  private Headline headline(PlanFile.Entry entry) {
    var tracking =
        new Tracking(
            entry.reports().stream()
                .map(it -> new Tracking.Filed<>(1, it, java.time.Instant.EPOCH))
                .toList(),
            entry.verifications().stream()
                .map(it -> new Tracking.Filed<>(1, it, java.time.Instant.EPOCH))
                .toList());
    var facts =
        FactsOf.commitment(
            entry.content().orElseThrow(), tracking, FactsOf.expectation(file.plan()));
    return Headlines.headline(facts, TODAY).headline();
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
