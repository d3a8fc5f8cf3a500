package tequio.rendering.picture;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the data of an SVG path made of straight lines. */
final class SvgPath {

  private static final Pattern TOKEN =
      Pattern.compile("[A-Za-z]|[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?");

  private final List<String> tokens;
  private final Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);
  private int next;
  private Point2D.Double at = new Point2D.Double();
  private Point2D.Double start = new Point2D.Double();

  private SvgPath(String data) {
    this.tokens = TOKEN.matcher(data).results().map(it -> it.group()).toList();
  }

  /**
   * Reads path data.
   *
   * @throws IllegalArgumentException for a command that the program's own pictures do not use
   */
  static Path2D of(String data) {
    var reader = new SvgPath(data);
    char command = 'M';
    while (reader.next < reader.tokens.size()) {
      var token = reader.tokens.get(reader.next);
      if (Character.isLetter(token.charAt(0))) {
        command = token.charAt(0);
        reader.next++;
      } else if (Character.toUpperCase(command) == 'M') {
        command = command == 'M' ? 'L' : 'l';
      }
      reader.step(Character.toUpperCase(command), Character.isLowerCase(command));
    }
    return reader.path;
  }

  private void step(char command, boolean relative) {
    switch (command) {
      case 'M' -> {
        at = point(relative);
        start = at;
        path.moveTo(at.x, at.y);
      }
      case 'L' -> line(point(relative));
      case 'H' -> line(new Point2D.Double((relative ? at.x : 0) + number(), at.y));
      case 'V' -> line(new Point2D.Double(at.x, (relative ? at.y : 0) + number()));
      case 'Z' -> close();
      default -> throw new IllegalArgumentException("path command " + command);
    }
  }

  private void line(Point2D.Double to) {
    at = to;
    path.lineTo(at.x, at.y);
  }

  private void close() {
    path.closePath();
    at = start;
  }

  private Point2D.Double point(boolean relative) {
    double x = number();
    double y = number();
    return relative ? new Point2D.Double(at.x + x, at.y + y) : new Point2D.Double(x, y);
  }

  private double number() {
    return Double.parseDouble(tokens.get(next++));
  }
}
