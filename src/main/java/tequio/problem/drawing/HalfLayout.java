package tequio.problem.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tequio.problem.drawing.ProblemTree.Branch;

/**
 * Places the branches of one half of a tree, in coordinates that begin at the left of the half and
 * at the edge of the trunk. Branches stand side by side; where that would be wider than a screen,
 * what hangs from the first level is stacked below it.
 */
final class HalfLayout {

  static final int WIDTH = 176;

  static final int GAP = 20;

  static final int LEVEL = 40;

  /** Widest half whose levels all stand side by side, in pixels. */
  private static final int WIDEST = 1180;

  private static final int INDENT = 18;

  private static final int STACKED = 12;

  /** A line between two boxes; stacked ones are reached from the side. */
  record Joint(TreeBox from, TreeBox to, boolean stacked) {}

  private final List<TreeBox> boxes = new ArrayList<>();
  private final List<Joint> joints = new ArrayList<>();
  private final Map<Integer, Integer> tallest = new HashMap<>();
  private final List<TreeBox> roots = new ArrayList<>();
  private int width;

  HalfLayout(List<Branch> branches) {
    boolean stacked = spread(branches) > WIDEST;
    if (!stacked) {
      measure(branches, 0);
    }
    int left = 0;
    for (var branch : branches) {
      left = (stacked ? column(branch, left) : subtree(branch, 0, left)) + GAP;
    }
    width = Math.max(0, left - GAP);
  }

  List<TreeBox> boxes() {
    return boxes;
  }

  List<Joint> joints() {
    return joints;
  }

  /** Boxes of the first level. */
  List<TreeBox> roots() {
    return roots;
  }

  int width() {
    return width;
  }

  int height() {
    return boxes.stream().mapToInt(TreeBox::bottom).max().orElse(0);
  }

  private static int spread(List<Branch> branches) {
    return branches.stream().mapToInt(it -> Math.max(WIDTH, spread(it.branches())) + GAP).sum()
        - GAP;
  }

  private void measure(List<Branch> branches, int level) {
    for (var branch : branches) {
      tallest.merge(level, TreeBox.of(branch.node(), WIDTH).height(), Math::max);
      measure(branch.branches(), level + 1);
    }
  }

  private int top(int level) {
    int top = LEVEL;
    for (int above = 0; above < level; above++) {
      top += tallest.getOrDefault(above, 0) + LEVEL;
    }
    return top;
  }

  /** Places a branch side by side with others and returns its right edge. */
  private int subtree(Branch branch, int level, int left) {
    int needed = Math.max(WIDTH, spread(branch.branches()));
    var box = TreeBox.of(branch.node(), WIDTH).at(left + (needed - WIDTH) / 2, top(level));
    add(box, level == 0);
    int below = left + (needed - Math.max(0, spread(branch.branches()))) / 2;
    for (var child : branch.branches()) {
      int first = boxes.size();
      below = subtree(child, level + 1, below) + GAP;
      joints.add(new Joint(box, boxes.get(first), false));
    }
    return left + needed;
  }

  /** Places a branch as a column and returns its right edge. */
  private int column(Branch branch, int left) {
    int first = boxes.size();
    int unused = stack(branch, left, LEVEL, true);
    return boxes.subList(first, boxes.size()).stream()
        .mapToInt(it -> it.x() + it.width())
        .max()
        .orElse(left);
  }

  /** Places a branch below what is placed and returns its lower edge. */
  private int stack(Branch branch, int left, int top, boolean root) {
    var box = TreeBox.of(branch.node(), WIDTH).at(left, top);
    add(box, root);
    int below = box.bottom();
    for (var child : branch.branches()) {
      int first = boxes.size();
      below = stack(child, left + INDENT, below + STACKED, false);
      joints.add(new Joint(box, boxes.get(first), true));
    }
    return below;
  }

  private void add(TreeBox box, boolean root) {
    boxes.add(box);
    if (root) {
      roots.add(box);
    }
  }
}
