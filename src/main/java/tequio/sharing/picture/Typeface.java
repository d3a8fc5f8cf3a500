package tequio.sharing.picture;

import static java.util.stream.Collectors.joining;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import tequio.kernel.Characters;

/**
 * Glyph outlines of a font file. Texts are drawn as shapes, because servers often lack installed
 * fonts.
 */
final class Typeface {

  /** Letters of Mexican languages that few fonts contain, with their substitutes. */
  private static final Map<String, String> LIKE =
      Map.of("\uA78B", "’", "\uA78C", "’", "ɨ", "i", "Ɨ", "I", "ʉ", "u", "Ʉ", "U");

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

  /** Returns the width of a line in the unit of {@code size}, the height of an em. */
  double width(String line, double size) {
    return drawable(line)
        .codePoints()
        .mapToDouble(letter -> advance(letter) * size / unitsPerEm)
        .sum();
  }

  /** Returns the outline of a line in visual order whose baseline begins at (x, y). */
  synchronized GeneralPath outline(String line, double x, double y, double size) {
    var shape = new GeneralPath();
    double at = x;
    double scale = size / unitsPerEm;
    for (int letter : drawable(line).codePoints().toArray()) {
      var place = new AffineTransform(scale, 0, 0, -scale, at, y);
      shape.append(path(letter).getPathIterator(place), false);
      at += advance(letter) * scale;
    }
    return shape;
  }

  /**
   * Breaks a text into lines no wider than {@code most}, between words; only longer words are
   * broken inside. The last line ends in "…" if the text does not fit.
   */
  List<String> lines(String words, double size, double most, int mostLines) {
    var lines = new ArrayList<String>();
    var rest = Characters.inOneLine(words);
    while (lines.size() < mostLines - 1 && fitting(rest, size, most) < rest.length()) {
      int end = fitting(rest, size, most);
      lines.add(Characters.strip(rest.substring(0, end)));
      rest = Characters.strip(rest.substring(end));
    }
    lines.add(
        fitting(rest, size, most) == rest.length()
            ? rest
            : Characters.strip(rest.substring(0, fitting(rest, size, most - width("…", size))))
                + "…");
    return List.copyOf(lines);
  }

  /**
   * Returns the number of characters that fit on one line; at least one letter with its combining
   * marks.
   */
  private int fitting(String text, double size, double most) {
    var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    letters.setText(text);
    double width = 0;
    int word = 0;
    int from = letters.first();
    for (int to = letters.next(); to != BreakIterator.DONE; from = to, to = letters.next()) {
      width += width(text.substring(from, to), size);
      if (text.charAt(from) == ' ') {
        word = from;
      } else if (width > most) {
        return word > 0 ? word : Math.max(from, from == 0 ? to : from);
      }
    }
    return text.length();
  }

  /** Replaces letters missing in the font by their decomposition or a substitute. */
  private String drawable(String line) {
    return line.codePoints()
        .mapToObj(this::drawable)
        .collect(joining())
        .replaceAll("…[…\\s]*…", "…");
  }

  private String drawable(int letter) {
    var one = Character.toString(letter);
    return Stream.of(
            one, Normalizer.normalize(one, Normalizer.Form.NFKD), LIKE.getOrDefault(one, one))
        .filter(it -> it.codePoints().allMatch(this::has))
        .findFirst()
        .orElse(Character.isLetterOrDigit(letter) ? "…" : "");
  }

  private boolean has(int letter) {
    return glyphs.getGlyphId(letter) != 0;
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
