package tequio.problem.drawing;

import java.util.ArrayList;
import java.util.List;
import tequio.problem.drawing.HalfLayout.Joint;

/**
 * Picture of a tree: effects above the trunk, causes below it, both halves centred on it.
 *
 * @param path lines between the boxes, as one SVG path
 */
public record TreeChart(int width, int height, List<TreeBox> boxes, String path) {

  private static final int EDGE = 4;

  private static final int TRUNK = 236;

  public TreeChart {
    boxes = List.copyOf(boxes);
  }

  /** Draws a tree that has a trunk. */
  public static TreeChart of(ProblemTree tree) {
    var above = new HalfLayout(tree.effects());
    var below = new HalfLayout(tree.causes());
    int wide = Math.max(TRUNK, Math.max(above.width(), below.width()));
    int middle = EDGE + wide / 2;
    var box = TreeBox.of(tree.trunk().orElseThrow(), TRUNK);
    var trunk = box.at(middle - TRUNK / 2, EDGE + above.height());
    var drawing = new Drawing(trunk);
    drawing.add(above, middle - above.width() / 2, true);
    drawing.boxes.add(trunk);
    drawing.add(below, middle - below.width() / 2, false);
    return new TreeChart(
        wide + 2 * EDGE,
        trunk.bottom() + below.height() + EDGE,
        drawing.boxes,
        drawing.path.toString());
  }

  /** Colour of a box, by its side. */
  public String fill(TreeBox box) {
    return switch (box.node().side()) {
      case TRUNK -> "var(--missing-tint)";
      case CAUSE -> "var(--good-tint)";
      case EFFECT -> "var(--late-tint)";
    };
  }

  /** Boxes and lines in the coordinates of the picture. */
  private static final class Drawing {

    private final TreeBox trunk;
    private final List<TreeBox> boxes = new ArrayList<>();
    private final StringBuilder path = new StringBuilder();

    Drawing(TreeBox trunk) {
      this.trunk = trunk;
    }

    void add(HalfLayout half, int left, boolean upwards) {
      half.boxes().forEach(it -> boxes.add(place(it, left, upwards)));
      half.roots().forEach(it -> join(trunk, place(it, left, upwards), upwards));
      for (var joint : half.joints()) {
        draw(joint, left, upwards);
      }
    }

    private void draw(Joint joint, int left, boolean upwards) {
      var from = place(joint.from(), left, upwards);
      var to = place(joint.to(), left, upwards);
      if (joint.stacked()) {
        int x = from.x() + (to.x() - from.x()) / 2;
        int start = upwards ? from.y() : from.bottom();
        path.append("M%d %dV%dH%d".formatted(x, start, to.y() + to.height() / 2, to.x()));
      } else {
        join(from, to, upwards);
      }
    }

    private TreeBox place(TreeBox box, int left, boolean upwards) {
      int y = upwards ? trunk.y() - box.y() - box.height() : trunk.bottom() + box.y();
      return box.at(left + box.x(), y);
    }

    private void join(TreeBox from, TreeBox to, boolean upwards) {
      int start = upwards ? from.y() : from.bottom();
      int end = upwards ? to.bottom() : to.y();
      int turn = start + (upwards ? -HalfLayout.LEVEL / 2 : HalfLayout.LEVEL / 2);
      path.append("M%d %dV%dH%dV%d".formatted(from.middle(), start, turn, to.middle(), end));
    }
  }
}
