package tequio.problem.drawing;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines of a width; the server knows no fonts, so widths are estimates. */
final class TextWrap {

  private static final String NARROW = "iíjl.,;:'|!()[]ftrI1 ";
  private static final String WIDE = "mwMW@%";

  /** Estimated width of a letter of 14 pixels in the sans serif of the site, in pixels. */
  private static double width(int letter) {
    if (NARROW.indexOf(letter) >= 0) {
      return 5;
    }
    if (WIDE.indexOf(letter) >= 0) {
      return 13;
    }
    return letter > 0x2E80 ? 15 : Character.isUpperCase(letter) ? 10 : 8.2;
  }

  private static double width(String words) {
    return words.codePoints().mapToDouble(TextWrap::width).sum();
  }

  /** Returns the lines of a text; a word that is wider than a line is broken. */
  static List<String> lines(String text, double most) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (var word : text.split(" ")) {
      for (var part : parts(word, most)) {
        if (!line.isEmpty() && width(line + " " + part) > most) {
          lines.add(line.toString());
          line.setLength(0);
        }
        line.append(line.isEmpty() ? "" : " ").append(part);
      }
    }
    lines.add(line.toString());
    return List.copyOf(lines);
  }

  private static List<String> parts(String word, double most) {
    if (width(word) <= most) {
      return List.of(word);
    }
    var parts = new ArrayList<String>();
    var part = new StringBuilder();
    word.codePoints()
        .forEach(letter -> {
          if (width(part.toString()) + width(letter) > most) {
            parts.add(part.toString());
            part.setLength(0);
          }
          part.appendCodePoint(letter);
        });
    parts.add(part.toString());
    return parts;
  }

  private TextWrap() {}
}
