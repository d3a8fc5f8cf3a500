package tequio.rendering.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Element;

/**
 * An SVG picture of a page with the size it has in documents.
 *
 * @param width in pixels of CSS, 96 to the inch
 * @param height likewise
 */
public record VectorPicture(Element svg, int width, int height) {

  /** Width of a picture that fills its column on the screen, by where it stands. */
  private static final int IN_TEXT = 600;

  private static final int IN_LIST = 560;
  private static final int IN_CELL = 116;
  private static final int IN_LINE = 16;

  /** Widest picture that says its form but not its size. */
  private static final int FREE = 312;

  private static final int CODE = 96;

  /** Height of a picture that fills a page below its heading. */
  private static final int HIGHEST = 780;

  public static VectorPicture of(Element svg) {
    var box = SvgAttributes.viewBox(svg);
    if (svg.hasClass("code")) {
      return new VectorPicture(svg, CODE, CODE);
    }
    int room =
        svg.closest("td, th") != null ? IN_CELL : svg.closest("li") != null ? IN_LIST : IN_TEXT;
    if (svg.hasAttr("height")) {
      int width = (int) Math.ceil(SvgAttributes.length(svg, "width", room, room));
      int height = (int) SvgAttributes.length(svg, "height", room, room);
      return box.length == 0 || svg.attr("preserveAspectRatio").equals("none")
          ? new VectorPicture(svg, Math.min(width, room), height)
          : fitting(svg, width, height, room);
    }
    double ratio = box.length == 0 ? 1 : box[3] / box[2];
    int width = Math.min(room, FREE);
    return new VectorPicture(svg, width, (int) Math.max(1, Math.round(width * ratio)));
  }

  /** As large as it says, or smaller in proportion where the page has no room for that. */
  private static VectorPicture fitting(Element svg, int width, int height, int room) {
    double scale = Math.min(1, Math.min((double) room / width, (double) HIGHEST / height));
    return new VectorPicture(
        svg, (int) Math.ceil(width * scale), (int) Math.max(1, Math.round(height * scale)));
  }

  /** Whether it stands in a line of words, as a sign before them. */
  public boolean isInLine() {
    return height <= IN_LINE && svg.hasClass("weave");
  }

  /** Draws it from 0, 0; a unit of the target is a pixel of CSS. */
  public void draw(Graphics2D target) {
    new SvgPainter(target).paint(svg, width, height);
  }

  /** As PNG, with so many pixels for each of CSS. */
  public byte[] png(int scale) {
    var image = new BufferedImage(width * scale, height * scale, BufferedImage.TYPE_INT_RGB);
    var target = image.createGraphics();
    target.setColor(Color.WHITE);
    target.fillRect(0, 0, image.getWidth(), image.getHeight());
    target.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    target.scale(scale, scale);
    draw(target);
    target.dispose();
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
