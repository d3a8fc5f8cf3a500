package tequio.rendering.picture;

import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import tequio.kernel.Characters;

/** Numbers in the attributes of SVG. */
final class SvgAttributes {

  /** The four numbers of a {@code viewBox}; none where it has none. */
  static double[] viewBox(Element svg) {
    var written = Characters.strip(svg.attr("viewBox"));
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
    var written = Characters.strip(element.attr(name));
    if (written.isEmpty()) {
      return otherwise;
    }
    return written.endsWith("%")
        ? Double.parseDouble(written.substring(0, written.length() - 1)) * whole / 100
        : Double.parseDouble(written.replace("px", ""));
  }

  private SvgAttributes() {}
}
