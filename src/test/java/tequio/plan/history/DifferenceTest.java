package tequio.plan.history;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import org.junit.jupiter.api.Test;
import tequio.kernel.MissingReason;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;
import tequio.plan.content.CommitmentContent;
import tequio.publishing.difference.Difference.Added;
import tequio.publishing.difference.Difference.Changed;
import tequio.publishing.difference.Difference.Removed;
import tequio.publishing.difference.Difference.Reordered;
import tequio.publishing.difference.Difference.Replaced;
import tequio.publishing.difference.Difference.Step;
import tequio.publishing.difference.MarkedText;
import tequio.publishing.difference.MarkedText.Fate;
import tequio.storage.Json;

class DifferenceTest {

  static final Step ACTIVITIES = new Step.Component("CommitmentContent", "activities");
  static final List<Step> PRODUCTS = List.of(new Step.Component("CommitmentContent", "products"));

  @Test
  void a_version_does_not_differ_from_itself() {
    assertThat(PlanComparison.of(content("2026-06", 1), content("2026-06", 1))).isEmpty();
  }

  @Test
  void a_moved_date_names_its_activity() {
    assertThat(PlanComparison.of(content("2026-06", 2), content("2026-09", 2)))
        .containsExactly(
            new Changed(
                List.of(ACTIVITIES, new Step.Item("2"), new Step.Component("Activity", "end")),
                new PartialDate("2026-06"),
                new PartialDate("2026-09")));
  }

  @Test
  void an_activity_put_in_before_another_leaves_the_other_alone() {
    var one = read("[{\"number\": 2, \"title\": \"Reparar\"}]");
    var two =
        read("[{\"number\": 1, \"title\": \"Medir\"}, {\"number\": 2, \"title\": \"Reparar\"}]");
    var medir = two.activities().or(List.of()).getFirst();

    assertThat(PlanComparison.of(one, two))
        .containsExactly(new Added(List.of(ACTIVITIES, new Step.Item("1")), medir));
    assertThat(PlanComparison.of(two, one))
        .containsExactly(new Removed(List.of(ACTIVITIES, new Step.Item("1")), medir));
  }

  @Test
  void activities_that_changed_places_are_not_other_activities() {
    var one =
        read("[{\"number\": 2, \"title\": \"Reparar\"}, {\"number\": 1, \"title\": \"Medir\"}]");
    var two =
        read("[{\"number\": 1, \"title\": \"Medir\"}, {\"number\": 2, \"title\": \"Reparar\"}]");

    assertThat(PlanComparison.of(one, two)).containsExactly(new Reordered(List.of(ACTIVITIES)));
  }

  @Test
  void a_blank_that_became_known_is_a_difference() {
    assertThat(PlanComparison.of(read("{\"blank\": \"not-seen\"}"), read("[]")))
        .containsExactly(new Changed(List.of(ACTIVITIES), MissingReason.NOT_SEEN, List.of()));
  }

  @Test
  void an_item_without_a_number_that_came_first_leaves_the_others_alone() {
    assertThat(PlanComparison.of(products("\"Mapa\""), products("\"Padrón\", \"Mapa\"")))
        .containsExactly(new Added(PRODUCTS, Text.spanish("Padrón")));
    assertThat(PlanComparison.of(products("\"Padrón\", \"Mapa\""), products("\"Mapa\"")))
        .containsExactly(new Removed(PRODUCTS, Text.spanish("Padrón")));
    assertThat(
            PlanComparison.of(products("\"Padrón\", \"Mapa\""), products("\"Mapa\", \"Padrón\"")))
        .containsExactly(new Reordered(PRODUCTS));
    assertThat(PlanComparison.of(products("\"Padrón\", \"Mapa\""), products("\"Plano\", \"Mapa\"")))
        .containsExactly(new Replaced(PRODUCTS, Text.spanish("Padrón"), Text.spanish("Plano")));
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

  private static CommitmentContent products(String items) {
    return Json.MAPPER.readValue(
        "{\"title\": \"Agua\", \"products\": [%s]}".formatted(items), CommitmentContent.class);
  }

  private static CommitmentContent read(String activities) {
    return Json.MAPPER.readValue(
        "{\"title\": \"Agua\", \"activities\": %s}".formatted(activities), CommitmentContent.class);
  }
}
