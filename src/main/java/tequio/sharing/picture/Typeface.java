package tequio.sharing.picture;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The outlines of the letters of a font file. Drawn as shapes they need no font installed on the
 * machine, which servers often lack.
 */
final class Typeface {

  private final TrueTypeFont font;
  private final CmapLookup glyphs;
  private final double unitsPerEm;

  private Typeface(TrueTypeFont font) throws IOException {
    this.font = font;
    this.glyphs = font.getUnicodeCmapLookup();
    this.unitsPerEm = font.getUnitsPerEm();
  }

  static Typeface open(String resource) {
    try (var bytes = Typeface.class.getResourceAsStream(resource)) {
      return new Typeface(new TTFParser().parse(new RandomAccessReadBuffer(bytes)));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  /** How long a line is, in the unit of {@code size} (the height of an em). */
  double width(String line, double size) {
    return line.codePoints().mapToDouble(letter -> advance(letter) * size / unitsPerEm).sum();
  }

  /** A line whose baseline begins at (x, y). */
  synchronized GeneralPath outline(String line, double x, double y, double size) {
    var shape = new GeneralPath();
    double at = x;
    double scale = size / unitsPerEm;
    for (int letter : line.codePoints().toArray()) {
      var place = new AffineTransform(scale, 0, 0, -scale, at, y);
      shape.append(path(letter).getPathIterator(place), false);
      at += advance(letter) * scale;
    }
    return shape;
  }

  /** Cut between words so that no line is longer than {@code most}; the last may end in «…». */
  List<String> lines(String words, double size, double most, int mostLines) {
    var lines = new ArrayList<String>();
    var line = "";
    for (var word : words.strip().split("\\s+")) {
      var longer = line.isEmpty() ? word : line + " " + word;
      if (width(longer, size) <= most || line.isEmpty()) {
        line = longer;
      } else if (lines.size() == mostLines - 1) {
        return withLast(lines, line + "…");
      } else {
        lines.add(line);
        line = word;
      }
    }
    return withLast(lines, line);
  }

  private static List<String> withLast(List<String> lines, String last) {
    lines.add(last);
    return List.copyOf(lines);
  }

  private synchronized int advance(int letter) {
    try {
      return font.getAdvanceWidth(glyphs.getGlyphId(letter));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private GeneralPath path(int letter) {
    try {
      var glyph = font.getGlyph().getGlyph(glyphs.getGlyphId(letter));
      return glyph == null ? new GeneralPath() : glyph.getPath();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
