package tequio.problem.drawing;

import java.util.List;
import tequio.problem.content.TreeNode;

/**
 * Node as a box of the picture.
 *
 * @param x left edge in pixels; likewise {@code y}, the upper one
 * @param lines its words, broken into lines
 */
public record TreeBox(TreeNode node, int x, int y, int width, int height, List<String> lines) {

  static final int LINE = 17;

  static final int PADDING = 12;

  public TreeBox {
    lines = List.copyOf(lines);
  }

  /** A box at the origin, as high as its words need. */
  static TreeBox of(TreeNode node, int width) {
    var lines = TextWrap.lines(node.text().words(), width - PADDING);
    return new TreeBox(node, 0, 0, width, lines.size() * LINE + 2 * PADDING, lines);
  }

  TreeBox at(int left, int top) {
    return new TreeBox(node, left, top, width, height, lines);
  }

  public int middle() {
    return x + width / 2;
  }

  public int bottom() {
    return y + height;
  }

  /** Baseline of a line of its words. */
  public int baseline(int line) {
    return y + (height - lines.size() * LINE) / 2 + line * LINE + 13;
  }
}
