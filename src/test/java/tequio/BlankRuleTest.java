package tequio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What shows nothing is one question: {@code kernel/Characters.java} answers it for what people
 * write. Java's own methods are for what machines write.
 */
class BlankRuleTest {

  /** Java's notions of a space, and the one of patterns that take spaces away. */
  static final Pattern OTHERS =
      Pattern.compile("\\.(isBlank|strip|stripLeading|stripTrailing|trim)\\(\\)|isWhitespace\\(");

  /** Folders and files that read nothing that a person writes, or nothing but it once more. */
  static final Map<String, String> FOR_A_REASON =
      Map.ofEntries(
          Map.entry("bench/", "measures of machines"),
          Map.entry("database/", "what PostgreSQL says of itself"),
          Map.entry("ledger/", "keys in files"),
          Map.entry("operation/scrub/", "keys in files"),
          Map.entry("settings/", "settings of whoever operates it"),
          Map.entry("mail/demo/LocalRequestCheck.java", "a setting"),
          Map.entry("ratelimit/ClientNetwork.java", "a header"),
          Map.entry("web/request/AcceptEncoding.java", "a header"),
          Map.entry("capacity/", "a number and its unit"),
          Map.entry("httpclient/PinnedHttpRequest.java", "a header"),
          Map.entry("files/", "names and types of files, of letters only by then"),
          Map.entry("directory/", "names of before too: registers are made again from the record"),
          Map.entry("mail/HtmlToPlainText.java", "a page of its own, as plain text"),
          Map.entry("territory/", "words of letters and digits only by then"),
          Map.entry("web/StyleSheet.java", "its own style sheet"),
          Map.entry("web/form/Form.java", "names of fields"),
          Map.entry("web/theme/Colour.java", "six hexadecimal digits, matched behind it"),
          Map.entry("rendering/picture/", "the program's own pictures and style sheets"),
          Map.entry("theme/", "names of colours, matched behind it"));

  @Test
  void one_notion_of_blank_for_what_people_write() {
    var found = new TreeSet<String>();
    for (var file : Tree.files(".java")) {
      var path = file.toString().replace('\\', '/');
      if (!path.startsWith("src/main/java/tequio/")) {
        continue;
      }
      var inside = path.substring("src/main/java/tequio/".length());
      boolean excused = FOR_A_REASON.keySet().stream().anyMatch(inside::startsWith);
      var lines = Tree.lines(file);
      for (int i = 0; i < lines.size(); i++) {
        if (!excused && OTHERS.matcher(lines.get(i)).find()) {
          found.add(path + ":" + (i + 1) + " " + lines.get(i).strip());
        }
      }
    }
    assertThat(found).isEmpty();
  }
}
