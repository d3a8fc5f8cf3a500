package tequio.storage;

import java.util.HashMap;
import java.util.Map;

/** Line numbers of the values in a JSON text, by JSON pointer. */
public record JsonLineNumbers(Map<String, Integer> lines) {

  public static JsonLineNumbers of(String json) {
    var lines = new HashMap<String, Integer>();
    try (var parser = Json.MAPPER.createParser(json)) {
      while (parser.nextToken() != null) {
        lines.putIfAbsent(
            parser.streamReadContext().pathAsPointer().toString(),
            parser.currentTokenLocation().getLineNr());
      }
    }
    return new JsonLineNumbers(lines);
  }

  /** Returns the line of the value, or of the nearest enclosing value; 1 if there is none. */
  public int line(String pointer) {
    var line = lines.get(pointer);
    if (line != null) {
      return line;
    }
    int cut = pointer.lastIndexOf('/');
    return cut < 0 ? 1 : line(pointer.substring(0, cut));
  }
}
