package tequio.rendering.picture;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.jsoup.nodes.Element;

/** Draws what the program's own pictures consist of: lines, rectangles, circles, paths, words. */
final class SvgPainter {

  private final Graphics2D target;

  SvgPainter(Graphics2D target) {
    this.target = target;
  }

  /** Space in which something is drawn: its size in own units, and how these lie on the picture. */
  private record Space(double width, double height, AffineTransform place) {

    double x(Element element, String name) {
      return SvgAttributes.length(element, name, width, 0);
    }

    double y(Element element, String name) {
      return SvgAttributes.length(element, name, height, 0);
    }

    double scale() {
      return Math.sqrt(Math.abs(place.getDeterminant()));
    }

    /** Space of the content of an {@code svg} element. */
    Space inside(Element svg, double wide, double high) {
      var box = SvgAttributes.viewBox(svg);
      var inner = new AffineTransform(place);
      inner.translate(x(svg, "x"), y(svg, "y"));
      if (box.length == 0) {
        return new Space(wide, high, inner);
      }
      double sx = wide / box[2];
      double sy = high / box[3];
      if (!svg.attr("preserveAspectRatio").equals("none")) {
        double both = Math.min(sx, sy);
        inner.translate((wide - box[2] * both) / 2, (high - box[3] * both) / 2);
        sx = both;
        sy = both;
      }
      inner.scale(sx, sy);
      inner.translate(-box[0], -box[1]);
      return new Space(box[2], box[3], inner);
    }
  }

  void paint(Element svg, double width, double height) {
    var whole = new Space(width, height, new AffineTransform());
    children(svg, whole.inside(svg, width, height), SvgStyle.INITIAL.of(svg));
  }

  private void children(Element parent, Space space, SvgStyle style) {
    parent.children().forEach(it -> element(it, space, style.of(it)));
  }

  private void element(Element element, Space space, SvgStyle style) {
    switch (element.tagName()) {
      case "svg" -> {
        double width = SvgAttributes.length(element, "width", space.width(), space.width());
        double height = SvgAttributes.length(element, "height", space.height(), space.height());
        children(element, space.inside(element, width, height), style);
      }
      case "g", "a" -> children(element, space, style);
      case "line" -> shape(line(element, space), space, style);
      case "rect" -> shape(rectangle(element, space), space, style);
      case "circle" -> shape(circle(element, space), space, style);
      case "path" -> shape(SvgPath.of(element.attr("d")), space, style);
      case "text" -> words(element, space, style);
      default -> {
        // Titles and descriptions are said, not drawn.
      }
    }
  }

  private static Shape line(Element it, Space space) {
    return new Line2D.Double(
        space.x(it, "x1"), space.y(it, "y1"), space.x(it, "x2"), space.y(it, "y2"));
  }

  private static Shape rectangle(Element it, Space space) {
    return new Rectangle2D.Double(
        space.x(it, "x"), space.y(it, "y"), space.x(it, "width"), space.y(it, "height"));
  }

  private static Shape circle(Element it, Space space) {
    double radius = space.x(it, "r");
    return new Ellipse2D.Double(
        space.x(it, "cx") - radius, space.y(it, "cy") - radius, 2 * radius, 2 * radius);
  }

  private void words(Element text, Space space, SvgStyle style) {
    var place = new AffineTransform(space.place());
    place.translate(space.x(text, "x"), space.y(text, "y"));
    var line = GlyphOutlines.of(text.text(), style.fontSize(), style.isBold(), style.anchor());
    style
        .fill()
        .ifPresent(color -> {
          target.setColor(color);
          target.fill(place.createTransformedShape(line));
        });
  }

  private void shape(Shape shape, Space space, SvgStyle style) {
    var placed = space.place().createTransformedShape(shape);
    if (!(shape instanceof Line2D)) {
      style
          .fill()
          .ifPresent(color -> {
            target.setColor(color);
            target.fill(placed);
          });
    }
    style
        .stroke()
        .ifPresent(color -> {
          target.setColor(color);
          target.setStroke(style.pen(space.scale()));
          target.draw(placed);
        });
  }
}
