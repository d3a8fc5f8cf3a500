package tequio.rendering.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import tequio.kernel.Characters;

/**
 * How an element of a picture is drawn: what its ancestors, attributes and the style sheets say.
 */
record SvgStyle(Map<String, String> properties) {

  private static final float[] SOLID = {};

  private static final float FINEST_DASH = 0.1f;

  static final SvgStyle INITIAL = new SvgStyle(Map.of("fill", "#000"));

  /** The style of an element within one of this style. */
  SvgStyle of(Element element) {
    var all = new HashMap<>(properties);
    element.attributes().forEach(it -> all.put(it.getKey(), it.getValue()));
    PictureStyleSheet.apply(element, all);
    return new SvgStyle(Map.copyOf(all));
  }

  Optional<Color> fill() {
    return color("fill");
  }

  Optional<Color> stroke() {
    return color("stroke");
  }

  private Optional<Color> color(String property) {
    var written = properties.getOrDefault(property, "none");
    return written.equals("none")
        ? Optional.empty()
        : Optional.of(PictureStyleSheet.color(written));
  }

  /**
   * The pen.
   *
   * @param scale of the picture at this element
   */
  BasicStroke pen(double scale) {
    boolean fixed = "non-scaling-stroke".equals(properties.get("vector-effect"));
    float width = (float) (pixels("stroke-width", 1) * (fixed ? 1 : scale));
    float[] dashes = dashes();
    int cap =
        "round".equals(properties.get("stroke-linecap"))
            ? BasicStroke.CAP_ROUND
            : BasicStroke.CAP_BUTT;
    return dashes.length == 0
        ? new BasicStroke(width, cap, BasicStroke.JOIN_MITER)
        : new BasicStroke(width, cap, BasicStroke.JOIN_MITER, 10, dashes, 0);
  }

  private float[] dashes() {
    var written = properties.getOrDefault("stroke-dasharray", "none");
    if (written.equals("none")) {
      return SOLID;
    }
    var numbers =
        Stream.of(Characters.strip(written).split("[\\s,]+")).map(Float::parseFloat).toList();
    var dashes = new float[numbers.size()];
    for (int i = 0; i < dashes.length; i++) {
      dashes[i] = Math.max(FINEST_DASH, numbers.get(i));
    }
    return dashes;
  }

  double fontSize() {
    return pixels("font-size", 12);
  }

  boolean isBold() {
    var weight = properties.getOrDefault("font-weight", "400");
    return weight.equals("bold") || weight.matches("[6-9]\\d\\d");
  }

  String anchor() {
    return properties.getOrDefault("text-anchor", "start");
  }

  private double pixels(String property, double otherwise) {
    var written = properties.get(property);
    return written == null ? otherwise : PictureStyleSheet.pixels(written);
  }
}
