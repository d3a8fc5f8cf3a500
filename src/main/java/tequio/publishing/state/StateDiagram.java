package tequio.publishing.state;

import java.util.ArrayList;
import java.util.List;

/**
 * A state machine as boxes and numbered arrows, in units of an SVG drawing.
 *
 * @param arrows in the order of the transitions; numbered from 1
 */
public record StateDiagram(List<Box> boxes, List<Arrow> arrows, int width, int height) {

  private static final int LEFT = 12;
  private static final int BOX_WIDTH = 220;
  private static final int BOX_HEIGHT = 44;
  private static final int STEP = 92;
  private static final int LANE = 34;

  /** A state. */
  public record Box(Enum<?> state, int x, int y, int width, int height) {}

  /** A transition: the path of its line, its head, and the position of its number. */
  public record Arrow(int number, String path, String head, int x, int y) {}

  static StateDiagram of(StateMachine<?, ?> machine) {
    var boxes = new ArrayList<Box>();
    for (var state : machine.list()) {
      boxes.add(new Box(state, LEFT, LEFT + boxes.size() * STEP, BOX_WIDTH, BOX_HEIGHT));
    }
    var arrows = new ArrayList<Arrow>();
    for (var transition : machine.transitions()) {
      arrows.add(arrow(arrows.size(), transition.from().ordinal(), transition.to().ordinal()));
    }
    return new StateDiagram(
        List.copyOf(boxes),
        List.copyOf(arrows),
        LEFT + BOX_WIDTH + LANE * (arrows.size() + 2),
        2 * LEFT + STEP * (boxes.size() - 1) + BOX_HEIGHT);
  }

  /** Arrow from the side of one box to the side of another, in a lane of its own. */
  private static Arrow arrow(int place, int from, int to) {
    int side = LEFT + BOX_WIDTH;
    int lane = side + LANE * (place + 1);
    int begin = LEFT + from * STEP + BOX_HEIGHT / 2 + 8;
    int end = LEFT + to * STEP + BOX_HEIGHT / 2 - 8;
    return new Arrow(
        place + 1,
        "M%d,%dH%dV%dH%d".formatted(side, begin, lane, end, side + 8),
        "M%d,%dl10,-5v10z".formatted(side, end),
        lane + 6,
        (begin + end) / 2 + 5);
  }
}
