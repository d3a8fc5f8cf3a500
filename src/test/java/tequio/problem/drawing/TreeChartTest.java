package tequio.problem.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tequio.problem.ProblemWorld;
import tequio.problem.content.TreeSide;

/** The picture of a tree: both halves centred on the trunk, nothing over anything else. */
class TreeChartTest {

  @Test
  void both_halves_are_centred_on_the_trunk() {
    var chart = TreeChart.of(ProblemTree.of(ProblemWorld.tree(3, 2)));
    int trunk = middle(chart, TreeSide.TRUNK);
    assertThat(middle(chart, TreeSide.CAUSE)).isBetween(trunk - 1, trunk + 1);
    assertThat(middle(chart, TreeSide.EFFECT)).isBetween(trunk - 1, trunk + 1);
    var box = of(chart, TreeSide.TRUNK).getFirst();
    assertThat(of(chart, TreeSide.EFFECT)).allMatch(it -> it.bottom() < box.y());
    assertThat(of(chart, TreeSide.CAUSE)).allMatch(it -> it.y() > box.bottom());
  }

  @Test
  void no_box_lies_over_another_and_all_lie_in_the_picture() {
    for (int each : List.of(0, 1, 2, 10)) {
      for (int branches : List.of(1, 2, 5, 12)) {
        var chart = TreeChart.of(ProblemTree.of(ProblemWorld.tree(branches, each)));
        assertThat(chart.boxes()).hasSize(1 + 2 * branches * (1 + each));
        for (var one : chart.boxes()) {
          assertThat(one.x()).isNotNegative();
          assertThat(one.y()).isNotNegative();
          assertThat(one.x() + one.width()).isLessThanOrEqualTo(chart.width());
          assertThat(one.bottom()).isLessThanOrEqualTo(chart.height());
          assertThat(chart.boxes()).filteredOn(it -> it != one).noneMatch(it -> overlap(one, it));
        }
      }
    }
  }

  @Test
  void words_are_broken_into_lines_and_none_is_lost() {
    var words = "Las familias de la zona norte compran pipas " + "x".repeat(60);
    var lines = TextWrap.lines(words, 160);
    assertThat(lines).hasSizeGreaterThan(3).allMatch(it -> it.length() < 40);
    assertThat(String.join("", lines).replace(" ", "")).isEqualTo(words.replace(" ", ""));
  }

  private static boolean overlap(TreeBox one, TreeBox other) {
    return one.x() < other.x() + other.width()
        && other.x() < one.x() + one.width()
        && one.y() < other.bottom()
        && other.y() < one.bottom();
  }

  private static int middle(TreeChart chart, TreeSide side) {
    var boxes = of(chart, side);
    int left = boxes.stream().mapToInt(TreeBox::x).min().orElseThrow();
    int right = boxes.stream().mapToInt(it -> it.x() + it.width()).max().orElseThrow();
    return (left + right) / 2;
  }

  private static List<TreeBox> of(TreeChart chart, TreeSide side) {
    return chart.boxes().stream().filter(it -> it.node().side() == side).toList();
  }
}
