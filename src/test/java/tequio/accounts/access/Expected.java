package tequio.accounts.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The table of {@code accounts/access.txt}, which people keep by hand apart from the code. */
record Expected(TreeSet<String> open, List<Line> lines, Map<String, String> objects) {

  static final Path FILE = Path.of("src/test/java/tequio/accounts/access.txt");

  /** What one verb at one address answers to each caller; of what fits, the last word counts. */
  record Line(String verb, String address, Map<String, Integer> answers) {

    int answer(String role, String place) {
      int found = -1;
      for (var answer : answers.entrySet()) {
        var who = answer.getKey().split("@", -1);
        boolean everybody = who[0].equals("*") || who[0].isEmpty();
        boolean fits = who[0].equals(role) || everybody && !role.equals("nobody");
        if (fits && (who.length == 1 || who[1].equals(place))) {
          found = answer.getValue();
        }
      }
      return found;
    }

    String name() {
      return verb + " " + address;
    }
  }

  static Expected read() {
    var table = new Expected(new TreeSet<>(), new ArrayList<>(), new LinkedHashMap<>());
    try {
      Files.readString(FILE, UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .forEach(table::add);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
    return table;
  }

  private void add(String line) {
    var words = line.split("\\s+");
    switch (words[0]) {
      case "public" -> open.add(words[1] + " " + words[2]);
      case "object" -> objects.put(words[1], words[2]);
      default -> lines.add(line(words));
    }
  }

  private static Line line(String... words) {
    var answers = new LinkedHashMap<String, Integer>();
    for (int i = 2; i < words.length; i++) {
      var answer = words[i].split("=");
      answers.put(answer[0], Integer.valueOf(answer[1]));
    }
    return new Line(words[0], words[1], answers);
  }

  /** The address with something real where it has a variable. */
  String filled(String address) {
    var filled = address;
    for (var object : objects.entrySet()) {
      filled = filled.replace("{" + object.getKey() + "}", object.getValue());
    }
    return filled;
  }
}
