package tequio.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Normal form for comparing and searching texts: NFKD without combining marks and default-ignorable
 * characters, in lower case.
 */
public final class TextFolding {

  /** Unicode's Default_Ignorable_Code_Point, which Java's regular expressions do not support. */
  private static final String IGNORABLE =
      "\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F"
          + "\\u202A-\\u202E\\u2060-\\u206F\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF0-\\uFFF8"
          + "\\x{1BCA0}-\\x{1BCA3}\\x{1D173}-\\x{1D17A}\\x{E0000}-\\x{E0FFF}";

  private static final char SOFT_HYPHEN = '\u00AD';
  private static final char FIRST_LATIN_MARK = '\u0300';
  private static final char LAST_LATIN_MARK = '\u036F';

  private static final Pattern INVISIBLE = Pattern.compile("[" + IGNORABLE + "]+");
  private static final Pattern DROPPED = Pattern.compile("[\\p{M}" + IGNORABLE + "]+");

  /** Folds a text for comparison: {@code "ﬁnanciación"} becomes {@code "financiacion"}. */
  public static String fold(String text) {
    var decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
    return withoutMarks(decomposed).toLowerCase(Locale.ROOT);
  }

  /** Letters of Latin and their marks without a regular expression, which an import would feel. */
  private static String withoutMarks(String decomposed) {
    var kept = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (c == SOFT_HYPHEN || c > LAST_LATIN_MARK) {
        return DROPPED.matcher(decomposed).replaceAll("");
      }
      if (c < FIRST_LATIN_MARK) {
        kept.append(c);
      }
    }
    return kept.toString();
  }

  /** Removes default-ignorable characters, which are not rendered, and changes nothing else. */
  public static String visible(String text) {
    return INVISIBLE.matcher(text).replaceAll("");
  }

  private TextFolding() {}
}
