package tequio.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tequio.bench.figure.Goal;
import tequio.bench.figure.Measurement;
import tequio.settings.StartupException;
import tequio.storage.ClockConfiguration;
import tequio.storage.Json;

/** Figures of a run, printed as they come and written to a JSON file. */
final class Report {

  private final Path file;
  private final List<Map<String, Object>> figures = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private int written;

  Report(Path file) {
    this.file = file;
    say("bench.begin", Runtime.getRuntime().availableProcessors(), load());
  }

  void say(String key, Object... details) {
    System.out.println(StartupException.sentence(key, details));
  }

  void add(Measurement figure) {
    var meaning = StartupException.sentence(figure.key(), figure.details().toArray());
    var line =
        String.format(
            Locale.ROOT,
            "%s %10s %-6s %s%s [%s]",
            sign(figure.judgement()),
            number(figure.value()),
            figure.unit(),
            meaning,
            goal(figure.goal(), figure.unit()),
            load());
    System.out.println(line);
    lines.add(line);
    figures.add(row(figure));
  }

  /** What the part measured, beside what the file holds of other parts from earlier runs. */
  void write(Bench.Part part) {
    try {
      Files.createDirectories(file.getParent());
      var all = Files.exists(file) ? kept(part) : new LinkedHashMap<String, Object>();
      var its = new LinkedHashMap<String, Object>();
      its.put("at", ClockConfiguration.clock().instant().toString());
      its.put("processors", Runtime.getRuntime().availableProcessors());
      its.put("figures", figures.subList(written, figures.size()));
      all.put(part.name().toLowerCase(Locale.ROOT), its);
      Files.write(file, Json.MAPPER.writeValueAsBytes(all));
      written = figures.size();
      say("bench.written", file);
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  private Map<String, Object> kept(Bench.Part part) throws IOException {
    var all = new LinkedHashMap<String, Object>();
    var before = Json.MAPPER.readTree(Files.readAllBytes(file));
    for (var other : Bench.Part.values()) {
      var name = other.name().toLowerCase(Locale.ROOT);
      if (other != part && before.has(name)) {
        all.put(name, before.get(name));
      }
    }
    return all;
  }

  /** Every figure of the run once more, one below the other. */
  void table() {
    say("bench.table");
    lines.forEach(System.out::println);
  }

  private static Map<String, Object> row(Measurement figure) {
    var row = new LinkedHashMap<String, Object>();
    row.put("figure", figure.key().replace("bench.figure.", ""));
    row.put("details", figure.details().stream().map(Object::toString).toList());
    row.put("value", figure.value());
    row.put("unit", figure.unit());
    row.put("judgement", figure.judgement().name().toLowerCase(Locale.ROOT));
    row.put("rounds", figure.rounds());
    row.put("load", load());
    return row;
  }

  private static String goal(Goal goal, String unit) {
    if (Double.isNaN(goal.aim())) {
      return "";
    }
    var floor =
        goal.floor() == goal.aim()
            ? number(goal.aim())
            : number(goal.aim()) + " (" + number(goal.floor()) + ")";
    return StartupException.sentence(goal.more() ? "bench.at-least" : "bench.at-most", floor, unit);
  }

  private static String sign(Goal.Judgement judgement) {
    return switch (judgement) {
      case MET -> "✓";
      case BORNE -> "~";
      case MISSED -> "✗";
      case TOLD -> "·";
    };
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f", value);
  }

  /** How many others wanted a processor in the last minute. */
  private static String load() {
    try {
      return Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
    } catch (IOException elsewhere) {
      return "?";
    }
  }
}
