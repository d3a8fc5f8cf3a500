package tequio.portal;

import static java.util.Comparator.comparingInt;

import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.ToDoubleFunction;
import tequio.territory.Government;
import tequio.territory.Government.Position;

/**
 * Map of a country or state as SVG dots, one for each municipality with a known position, drawn as
 * a single path.
 */
public final class DotMap {

  /** What a template needs to draw it: two paths, on a sheet of this size. */
  public record Drawing(int width, int height, String dots, String marks) {}

  private record Point(int x, int y) {}

  private static final int MARGIN = 6;
  private static final double NARROWEST = 0.2;

  private final double west;
  private final double north;
  private final double acrossOneDegree;
  private final double downOneDegree;
  private final int width;
  private final int height;
  private final String dots;

  /** As large as fits a sheet of these sides. */
  public DotMap(Collection<Government> municipalities, int width, int height) {
    var positions = positions(municipalities);
    var longitude = range(positions, Position::longitude);
    var latitude = range(positions, Position::latitude);
    double shrink = Math.cos(Math.toRadians((latitude.getMin() + latitude.getMax()) / 2));
    double across = Math.max(NARROWEST, longitude.getMax() - longitude.getMin()) * shrink;
    double down = Math.max(NARROWEST, latitude.getMax() - latitude.getMin());
    downOneDegree = Math.min((width - 2 * MARGIN) / across, (height - 2 * MARGIN) / down);
    acrossOneDegree = downOneDegree * shrink;
    west = longitude.getMin();
    north = latitude.getMax();
    this.width = (int) Math.ceil(across * downOneDegree) + 2 * MARGIN;
    this.height = (int) Math.ceil(down * downOneDegree) + 2 * MARGIN;
    dots = path(positions, "h0");
  }

  /** The same map with these municipalities marked by a diamond. */
  public Drawing marking(Collection<Government> municipalities) {
    return new Drawing(width, height, dots, path(positions(municipalities), "m0-5l5 5-5 5-5-5z"));
  }

  private String path(List<Position> positions, String shape) {
    var path = new StringBuilder();
    var before = new Point(0, 0);
    for (var point : points(positions)) {
      int x = point.x() - before.x();
      int y = point.y() - before.y();
      path.append('m').append(x).append(y < 0 ? "" : " ").append(y).append(shape);
      before = shape.startsWith("m") ? new Point(point.x(), point.y() - 5) : point;
    }
    return path.toString();
  }

  private List<Point> points(List<Position> positions) {
    return positions.stream()
        .map(this::point)
        .distinct()
        .sorted(comparingInt(Point::x).thenComparingInt(Point::y))
        .toList();
  }

  private Point point(Position position) {
    return new Point(
        MARGIN + (int) Math.round((position.longitude() - west) * acrossOneDegree),
        MARGIN + (int) Math.round((north - position.latitude()) * downOneDegree));
  }

  private static List<Position> positions(Collection<Government> municipalities) {
    return municipalities.stream().flatMap(it -> it.position().find().stream()).toList();
  }

  private static DoubleSummaryStatistics range(
      List<Position> positions, ToDoubleFunction<Position> coordinate) {
    return positions.stream().mapToDouble(coordinate).summaryStatistics();
  }
}
