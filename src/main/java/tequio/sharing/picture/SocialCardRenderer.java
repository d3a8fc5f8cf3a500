package tequio.sharing.picture;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;
import tequio.web.theme.Palette;

/** Draws pictures of 1200 × 630 pixels, the size that other sites show with links. */
@Component
public class SocialCardRenderer {

  static final int WIDTH = 1200;
  static final int HEIGHT = 630;

  private static final int MARGIN = 70;
  private static final int KEPT = 100;
  private static final Color PAPER = colour("paper");
  private static final Color INK = colour("ink");
  private static final Color SOFT = colour("soft");
  private static final Color BRAND = colour("brand");
  private static final String FONTS = "/fonts/ttf/OpenSans/OpenSans-";

  private final Cache<SocialCard, byte[]> kept = Caffeine.newBuilder().maximumSize(KEPT).build();

  /** Loads the fonts when the first picture is drawn. */
  private static final class Faces {
    static final Typeface PLAIN = Typeface.open(FONTS + "Regular.ttf");
    static final Typeface BOLD = Typeface.open(FONTS + "Bold.ttf");
  }

  /** Returns the picture as PNG; equal texts give equal bytes. */
  public byte[] png(SocialCard picture) {
    return kept.get(picture, SocialCardRenderer::draw);
  }

  private static byte[] draw(SocialCard picture) {
    var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    var pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setColor(PAPER);
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    pen.setColor(BRAND);
    pen.fillRect(0, 0, WIDTH, 18);
    write(pen, Faces.PLAIN, picture.above(), MARGIN, 105, 34, SOFT);
    double y = title(pen, picture.title());
    y = picture.tag().isPresent() ? tag(pen, picture.tag().get(), y) : y;
    for (var fact : picture.facts()) {
      y += 48;
      write(pen, Faces.PLAIN, fact, MARGIN, y, 34, INK);
    }
    new BarsPainter(MARGIN, WIDTH - 2.0 * MARGIN, y + 24, HEIGHT - 88).draw(pen, picture.bars());
    write(pen, Faces.BOLD, picture.address(), MARGIN, HEIGHT - 42, 28, BRAND);
    pen.dispose();
    return png(image);
  }

  private static double title(Graphics2D pen, String title) {
    double size = title.length() > 90 ? 44 : 58;
    double y = 125;
    boolean fromRight = VisualOrder.isRightToLeft(title);
    pen.setColor(INK);
    for (var line : Faces.BOLD.lines(title, size, WIDTH - 2.0 * MARGIN, 4)) {
      y += size * 1.22;
      double x = fromRight ? WIDTH - MARGIN - Faces.BOLD.width(line, size) : MARGIN;
      pen.fill(Faces.BOLD.outline(VisualOrder.of(line, fromRight), x, y, size));
    }
    return y + 20;
  }

  private static double tag(Graphics2D pen, SocialCard.Tag tag, double y) {
    double size = 34;
    double width = Faces.BOLD.width(tag.word(), size);
    pen.setColor(colour(tag.tone() + "-tint"));
    pen.fill(new Rectangle2D.Double(MARGIN, y + 22, width + 40, 58));
    write(pen, Faces.BOLD, tag.word(), MARGIN + 20, y + 63, size, colour(tag.tone()));
    return y + 86;
  }

  private static void write(
      Graphics2D pen, Typeface face, String words, double x, double y, double size, Color ink) {
    var line = face.lines(words, size, WIDTH - x - MARGIN, 1).getFirst();
    pen.setColor(ink);
    pen.fill(face.outline(VisualOrder.of(line, false), x, y, size));
  }

  private static Color colour(String token) {
    var daylight = Palette.DAY.of(token);
    return new Color(daylight.red(), daylight.green(), daylight.blue());
  }

  private static byte[] png(BufferedImage image) {
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
