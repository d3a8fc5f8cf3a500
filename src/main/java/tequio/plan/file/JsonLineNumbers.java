package tequio.plan.file;

import java.util.HashMap;
import java.util.Map;
import tequio.storage.Json;

/** Line numbers of the values in a JSON text, by JSON pointer. */
record JsonLineNumbers(Map<String, Integer> lines) {

  static JsonLineNumbers of(String json) {
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

  /** The line of the value, or of the nearest one around it. */
  int line(String pointer) {
    var line = lines.get(pointer);
    if (line != null) {
      return line;
    }
    int cut = pointer.lastIndexOf('/');
    return cut < 0 ? 1 : line(pointer.substring(0, cut));
  }
}
