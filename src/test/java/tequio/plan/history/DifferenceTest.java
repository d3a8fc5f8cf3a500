package tequio.plan.history;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import org.junit.jupiter.api.Test;
import tequio.kernel.Blank;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;
import tequio.plan.commitment.CommitmentContent;
import tequio.plan.history.MarkedText.Fate;
import tequio.storage.Json;

class DifferenceTest {

  @Test
  void a_version_does_not_differ_from_itself() {
    assertThat(Difference.between(content("2026-06", 1), content("2026-06", 1))).isEmpty();
  }

  @Test
  void a_moved_date_names_its_activity() {
    assertThat(Difference.between(content("2026-06", 2), content("2026-09", 2)))
        .containsExactly(
            new Difference(
                "activities",
                Optional.of(2),
                Optional.of("end"),
                Optional.of(new PartialDate("2026-06")),
                Optional.of(new PartialDate("2026-09"))));
  }

  @Test
  void an_activity_put_in_before_another_leaves_the_other_alone() {
    var one = read("[{\"number\": 2, \"title\": \"Reparar\"}]");
    var two =
        read("[{\"number\": 1, \"title\": \"Medir\"}, {\"number\": 2, \"title\": \"Reparar\"}]");

    assertThat(Difference.between(one, two))
        .allSatisfy(it -> assertThat(it.item()).contains(1))
        .anySatisfy(it -> {
          assertThat(it.detail()).contains("title");
          assertThat(it.before()).isEmpty();
          assertThat(it.after()).contains(Text.spanish("Medir"));
        });
  }

  @Test
  void a_blank_that_became_known_is_a_difference() {
    assertThat(Difference.between(read("{\"blank\": \"not-seen\"}"), read("[]")))
        .containsExactly(
            new Difference(
                "activities",
                Optional.empty(),
                Optional.empty(),
                Optional.of(Blank.NOT_SEEN),
                Optional.empty()));
  }

  @Property
  void marks_hold_both_wordings(@ForAll @NotBlank String before, @ForAll @NotBlank String after) {
    var marked = MarkedText.of(before, after);

    assertThat(without(marked, Fate.PUT_IN)).isEqualTo(before);
    assertThat(without(marked, Fate.TAKEN_OUT)).isEqualTo(after);
  }

  private static String without(MarkedText marked, Fate fate) {
    return marked.stretches().stream()
        .filter(it -> it.fate() != fate)
        .map(MarkedText.Stretch::words)
        .collect(joining());
  }

  private static CommitmentContent content(String end, int number) {
    return read("[{\"number\": %d, \"title\": \"Medir\", \"end\": \"%s\"}]".formatted(number, end));
  }

  private static CommitmentContent read(String activities) {
    return Json.MAPPER.readValue(
        """
        {"title": "Agua", "identifiers": [], "evaluations": [], "sources": [], "notes": [],
         "activities": %s}
        """
            .formatted(activities),
        CommitmentContent.class);
  }
}
