package tequio.mail;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Converts the HTML of a mail to plain text: paragraphs, lists, written-out links. */
final class HtmlToPlainText {

  private static final Pattern UNSEEN = Pattern.compile("(?is)<(head|style|title)\\b.*?</\\1>");
  private static final Pattern LINK =
      Pattern.compile("(?is)<a\\s[^>]*?href=\"([^\"]*)\"[^>]*>(.*?)</a>");
  private static final Pattern TAG = Pattern.compile("(?s)<[^>]*>");

  /**
   * Patterns and their replacements, in order: list items, line breaks, blank lines around blocks.
   */
  private static final List<String[]> MARKS =
      List.of(
          new String[] {"(?i)\\s*<li[^>]*>\\s*", "\n- "},
          new String[] {"(?i)<br[^>]*>\\s*", "\n"},
          new String[] {"(?i)\\s*</?(p|h[1-6]|ul|ol|div|table|hr)\\b[^>]*>\\s*", "\n\n"});

  static String of(String html) {
    var text = UNSEEN.matcher(html).replaceAll("").replaceAll("\\s+", " ");
    text = LINK.matcher(text).replaceAll(HtmlToPlainText::link);
    for (var mark : MARKS) {
      text = text.replaceAll(mark[0], mark[1]);
    }
    text = TAG.matcher(text).replaceAll("");
    return entities(text)
            .replaceAll("[ \\t]+\\n", "\n")
            .replaceAll("\\n[ \\t]+", "\n")
            .replaceAll("\\n{3,}", "\n\n")
            .strip()
        + "\n";
  }

  /** Writes the address once if it is also the text of the link. */
  private static String link(MatchResult found) {
    var to = found.group(1);
    var words = TAG.matcher(found.group(2)).replaceAll("").strip();
    var said = words.equals(to) ? to : words + ": " + to;
    return java.util.regex.Matcher.quoteReplacement(said);
  }

  private static String entities(String text) {
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#34;", "\"")
        .replace("&#39;", "'")
        .replace("&nbsp;", " ")
        .replace("&amp;", "&");
  }

  private HtmlToPlainText() {}
}
