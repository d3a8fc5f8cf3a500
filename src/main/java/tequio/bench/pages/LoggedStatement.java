package tequio.bench.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * SQL statement as the program sent it, with its parameters.
 *
 * @param values parameters in the order of their numbers; empty for NULL
 */
public record LoggedStatement(String sql, List<Optional<String>> values) {

  private static final Pattern BEGINNING =
      Pattern.compile("^\\d{4}-\\d\\d-\\d\\d [\\d:.]+ \\S+ \\[\\d+] (LOG|DETAIL):  ");
  private static final Pattern EXECUTE = Pattern.compile("(?s)^(?:execute [^:]*|statement): (.*)$");
  private static final Pattern VALUE = Pattern.compile("(?s)\\$\\d+ = (?:'((?:[^']|'')*)'|(NULL))");

  /** Those that a log of PostgreSQL tells of, in their order. */
  public static List<LoggedStatement> in(List<String> log) {
    var heard = new ArrayList<LoggedStatement>();
    for (var said : messages(log)) {
      var execute = EXECUTE.matcher(said);
      if (execute.matches()) {
        heard.add(new LoggedStatement(execute.group(1).strip(), List.of()));
      } else if (said.toLowerCase(java.util.Locale.ROOT).startsWith("parameters: ")) {
        heard.add(new LoggedStatement(heard.removeLast().sql(), values(said)));
      }
    }
    return heard;
  }

  /** Lines that begin with a tab belong to the one before. */
  private static List<String> messages(List<String> log) {
    var messages = new ArrayList<String>();
    for (var line : log) {
      var beginning = BEGINNING.matcher(line);
      if (beginning.find()) {
        messages.add(line.substring(beginning.end()));
      } else if (line.startsWith("\t") && !messages.isEmpty()) {
        messages.add(messages.removeLast() + "\n" + line.substring(1));
      } else {
        messages.add("");
      }
    }
    return messages;
  }

  private static List<Optional<String>> values(String said) {
    return VALUE
        .matcher(said)
        .results()
        .map(found -> Optional.ofNullable(found.group(1)).map(it -> it.replace("''", "'")))
        .toList();
  }
}
