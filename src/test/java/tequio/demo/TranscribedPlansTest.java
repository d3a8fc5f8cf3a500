package tequio.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import tequio.kernel.ReportingParty;
import tequio.plan.file.PlanFile;
import tequio.plan.version.CommitmentKey;
import tequio.storage.Json;

/** The plans that were really published, as they were transcribed. */
class TranscribedPlansTest {

  static final Path FOLDER = Path.of("src/main/java/tequio/demo/plans");

  @Test
  void ten_plans_hold_twenty_nine_commitments_and_two_references() throws IOException {
    var entries = read().stream().flatMap(file -> file.commitments().stream()).toList();

    assertThat(read()).hasSize(10);
    assertThat(entries.stream().filter(it -> it.content().isPresent())).hasSize(29);
    assertThat(entries.stream().filter(it -> it.content().isEmpty())).hasSize(2);
  }

  @Test
  void every_one_says_that_it_was_transcribed_and_from_where() throws IOException {
    assertThat(read())
        .allSatisfy(file -> {
          assertThat(file.plan().voice()).isEqualTo(ReportingParty.TRANSCRIBED);
          assertThat(file.plan().reportingSince().isKnown()).isFalse();
          assertThat(file.plan().sources()).isNotEmpty();
          assertThat(file.commitments())
              .allSatisfy(it -> {
                assertThat(it.reports()).isEmpty();
                it.content().ifPresent(said -> assertThat(said.sources()).isNotEmpty());
              });
        });
  }

  @Test
  void no_number_is_given_twice() throws IOException {
    var seen = new HashSet<CommitmentKey>();
    for (var file : read()) {
      for (var entry : file.commitments()) {
        if (entry.content().isPresent()) {
          assertThat(seen.add(new CommitmentKey(file.government(), entry.number().orElseThrow())))
              .isTrue();
        }
      }
    }
  }

  private static List<PlanFile> read() throws IOException {
    try (var files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .map(file -> Json.MAPPER.readValue(file.toFile(), PlanFile.class))
          .toList();
    }
  }
}
