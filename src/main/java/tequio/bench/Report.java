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
import tequio.settings.StartupException;
import tequio.storage.ClockConfiguration;
import tequio.storage.Json;

/** Figures of a run, printed as they come and written to a JSON file. */
final class Report {

  private final Path file;
  private final List<Map<String, Object>> figures = new ArrayList<>();

  Report(Path file) {
    this.file = file;
    say("bench.begin", Runtime.getRuntime().availableProcessors(), load());
  }

  void say(String key, Object... details) {
    System.out.println(StartupException.sentence(key, details));
  }

  void add(Measurement figure) {
    var meaning = StartupException.sentence(figure.key(), figure.details().toArray());
    System.out.printf(
        Locale.ROOT,
        "%s %10s %-6s %s%n",
        sign(figure.judgement()),
        number(figure.value()),
        figure.unit(),
        meaning + goal(figure.goal(), figure.unit()) + " [" + load() + "]");
    figures.add(row(figure));
  }

  /** What was measured until now, also where a later part fails. */
  void write() {
    try {
      Files.createDirectories(file.getParent());
      var all = new LinkedHashMap<String, Object>();
      all.put("at", ClockConfiguration.clock().instant().toString());
      all.put("processors", Runtime.getRuntime().availableProcessors());
      all.put("figures", figures);
      Files.write(file, Json.MAPPER.writeValueAsBytes(all));
      say("bench.written", file);
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
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
