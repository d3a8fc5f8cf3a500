package tequio.kernel;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Characters that a text may contain, and which of them are visible. The JSON Schema of plans and
 * the SQL function {@code is_blank} use the same code points; a test compares all three.
 */
public final class Characters {

  /** Maximum length of a text in any form or file, in code points. */
  public static final int MOST = 20_000;

  /**
   * Invisible code points that separate words: controls, spaces, line ends, fillers. Pairs of first
   * and last code point of a range.
   */
  private static final int[] GAPS = {
    0x0000, 0x0020, 0x007F, 0x00A0, 0x00AD, 0x00AD, 0x115F, 0x1160, 0x1680, 0x1680, 0x2000, 0x200B,
    0x2028, 0x2029, 0x202F, 0x202F, 0x205F, 0x2060, 0x2800, 0x2800, 0x3000, 0x3000, 0x3164, 0x3164,
    0xFEFF, 0xFEFF, 0xFFA0, 0xFFA0,
  };

  /**
   * Invisible code points that change how their neighbours are rendered: joiners, direction marks,
   * variation selectors, tags. {@link #strip} keeps them, because they may belong to the last
   * letter of a text. Pairs as in {@code GAPS}.
   */
  private static final int[] UNSEEN = {
    0x034F, 0x034F, 0x061C, 0x061C, 0x17B4, 0x17B5, 0x180B, 0x180F, 0x200C, 0x200F, 0x202A, 0x202E,
    0x2061, 0x206F, 0xFE00, 0xFE0F, 0xFFF0, 0xFFFB, 0x1BCA0, 0x1BCA3, 0x1D159, 0x1D159, 0x1D173,
    0x1D17A, 0xE0000, 0xE0FFF,
  };

  /** Whether the text is empty or has only invisible code points. */
  public static boolean isBlank(String text) {
    return text.codePoints().allMatch(Characters::isBlank);
  }

  static boolean isBlank(int codePoint) {
    return isIn(GAPS, codePoint) || isIn(UNSEEN, codePoint);
  }

  /** Removes leading and trailing gaps; returns the empty string for a blank text. */
  public static String strip(String text) {
    if (isBlank(text)) {
      return "";
    }
    int from = 0;
    while (isIn(GAPS, text.codePointAt(from))) {
      from += Character.charCount(text.codePointAt(from));
    }
    int to = text.length();
    while (isIn(GAPS, text.codePointBefore(to))) {
      to -= Character.charCount(text.codePointBefore(to));
    }
    return text.substring(from, to);
  }

  /** Removes every invisible code point; used for digits and codes, however they were grouped. */
  public static String compact(String text) {
    return text.codePoints()
        .filter(it -> !isBlank(it))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Replaces each run of gaps with one space and strips the text, so that it fits in one line. */
  public static String inOneLine(String text) {
    var line = new StringBuilder();
    strip(text)
        .codePoints()
        .map(it -> isIn(GAPS, it) ? ' ' : it)
        .filter(it -> it != ' ' || line.isEmpty() || line.charAt(line.length() - 1) != ' ')
        .forEachOrdered(line::appendCodePoint);
    return line.toString();
  }

  /**
   * Whether every character can be stored and shown: no control character except tab and line ends,
   * no unpaired surrogate.
   */
  public static boolean isReadable(String text) {
    return findUnreadable(text).isEmpty();
  }

  /** Returns the index in {@code text} of the first character that cannot be stored or shown. */
  public static OptionalInt findUnreadable(String text) {
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      if (isUnreadable(text.codePointAt(at))) {
        return OptionalInt.of(at);
      }
    }
    return OptionalInt.empty();
  }

  /**
   * Returns the stripped text; empty if it is blank, unreadable or longer than {@code most} code
   * points.
   */
  public static Optional<String> find(String typed, int most) {
    return Optional.of(strip(typed))
        .filter(it -> !it.isEmpty() && isReadable(it) && length(it) <= most);
  }

  /** Returns the number of code points, which is also what JSON Schema and PostgreSQL count. */
  public static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static boolean isUnreadable(int c) {
    return Character.getType(c) == Character.SURROGATE
        || Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r';
  }

  private static boolean isIn(int[] ranges, int codePoint) {
    for (int i = 0; i < ranges.length; i += 2) {
      if (codePoint >= ranges[i] && codePoint <= ranges[i + 1]) {
        return true;
      }
    }
    return false;
  }

  private Characters() {}
}
