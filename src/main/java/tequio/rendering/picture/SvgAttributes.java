package tequio.rendering.picture;

import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Numbers in the attributes of SVG. */
final class SvgAttributes {

  /** The four numbers of a {@code viewBox}; none where it has none. */
  static double[] viewBox(Element svg) {
    var written = svg.attr("viewBox").strip();
    return written.isEmpty()
        ? new double[0]
        : Stream.of(written.split("[\\s,]+")).mapToDouble(Double::parseDouble).toArray();
  }

  /**
   * A length in units of the picture.
   *
   * @param whole what 100 % is
   * @param otherwise where the attribute is missing
   */
  static double length(Element element, String name, double whole, double otherwise) {
    var written = element.attr(name).strip();
    if (written.isEmpty()) {
      return otherwise;
    }
    return written.endsWith("%")
        ? Double.parseDouble(written.substring(0, written.length() - 1)) * whole / 100
        : Double.parseDouble(written.replace("px", ""));
  }

  private SvgAttributes() {}
}
