package tequio.rendering.picture;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Words as outlines of the embedded font, which need no font where they are shown. */
final class GlyphOutlines {

  private static final GlyphOutlines REGULAR = new GlyphOutlines("Regular");
  private static final GlyphOutlines BOLD = new GlyphOutlines("Bold");

  private final TrueTypeFont font;
  private final CmapLookup glyphs;

  private GlyphOutlines(String face) {
    var name = "/fonts/ttf/OpenSans/OpenSans-" + face + ".ttf";
    try (var file = GlyphOutlines.class.getResourceAsStream(name)) {
      this.font =
          new TTFParser().parse(new RandomAccessReadBuffer(Objects.requireNonNull(file, name)));
      this.glyphs = font.getUnicodeCmapLookup();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /**
   * The words on one line, their first letter at 0, 0.
   *
   * @param anchor {@code start}, {@code middle} or {@code end}, as SVG says it
   */
  static Shape of(String words, double size, boolean bold, String anchor) {
    return (bold ? BOLD : REGULAR).outline(words, size, anchor);
  }

  private synchronized Shape outline(String words, double size, String anchor) {
    try {
      var line = new Path2D.Double();
      double end = append(words, line);
      double scale = size / font.getUnitsPerEm();
      var place = AffineTransform.getScaleInstance(scale, -scale);
      place.translate(-end * before(anchor), 0);
      return place.createTransformedShape(line);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Share of the words that stands before their anchor. */
  private static double before(String anchor) {
    return switch (anchor) {
      case "middle" -> 0.5;
      case "end" -> 1;
      default -> 0;
    };
  }

  /** Appends the letters and returns where they end, in units of the font. */
  private double append(String words, Path2D line) throws IOException {
    double x = 0;
    for (int letter : words.codePoints().toArray()) {
      int glyph = glyphs.getGlyphId(letter);
      var found = font.getGlyph().getGlyph(glyph);
      if (found != null) {
        var place = AffineTransform.getTranslateInstance(x, 0);
        line.append(found.getPath().createTransformedShape(place), false);
      }
      x += font.getAdvanceWidth(glyph);
    }
    return x;
  }
}
