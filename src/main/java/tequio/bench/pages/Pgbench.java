package tequio.bench.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import tequio.bench.machine.CpuTime;
import tequio.bench.machine.ExternalProgram;
import tequio.bench.machine.Postgres;
import tequio.bench.machine.Rate;

/** pgbench running the statements that the program sends, prepared likewise, for comparison. */
public record Pgbench(Postgres postgres, List<Path> scripts, List<String> values, int clients) {

  private static final Pattern RATE = Pattern.compile("tps = ([\\d.]+)");
  private static final Pattern PAGES = Pattern.compile("transactions actually processed: (\\d+)");
  private static final String SECONDS = "4";

  /** One page is one script; they are drawn by chance, alike often. */
  public static Pgbench repeating(
      Path folder, Postgres postgres, List<List<LoggedStatement>> pages, int clients) {
    var scripts = new ArrayList<Path>();
    var values = new ArrayList<String>();
    try {
      Files.createDirectories(folder);
      for (var page : pages) {
        var file = folder.resolve("page-" + scripts.size() + ".sql");
        scripts.add(Files.writeString(file, script(page, values)));
      }
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
    return new Pgbench(postgres, scripts, values, clients);
  }

  private static String script(List<LoggedStatement> page, List<String> values) {
    var script = new StringBuilder();
    for (var statement : page) {
      var sql = statement.sql();
      for (int i = statement.values().size(); i > 0; i--) {
        var name = "v" + values.size();
        values.add(name + "=" + statement.values().get(i - 1).orElse(""));
        sql = sql.replaceAll("\\$" + i + "(?!\\d)", ":" + name);
      }
      script.append(sql).append(";\n");
    }
    return script.toString();
  }

  /**
   * How many pages: of each, all its statements.
   *
   * @param servers the processes whose time is counted, with that of pgbench itself
   */
  public Rate rate(Supplier<? extends Collection<Long>> servers) {
    var command = new ArrayList<>(List.of("pgbench", "-n", "-M", "prepared", "-T", SECONDS));
    command.addAll(List.of("-c", String.valueOf(clients), "-j", "1"));
    scripts.forEach(script -> command.addAll(List.of("-f", script.toString())));
    values.forEach(value -> command.addAll(List.of("-D", value)));
    command.addAll(List.of("-h", "127.0.0.1", "-p", String.valueOf(postgres.port())));
    command.addAll(List.of("-U", Postgres.PROGRAM, Postgres.DATABASE));
    double before = CpuTime.of(servers.get());
    var timed = ExternalProgram.timed(Map.of("PGPASSWORD", postgres.password("program")), command);
    double effort = CpuTime.of(servers.get()) - before + timed.effort();
    double pages = number(PAGES, timed.said());
    return new Rate(number(RATE, timed.said()), pages / effort);
  }

  private static double number(Pattern pattern, String said) {
    var found = pattern.matcher(said);
    if (!found.find()) {
      throw new IllegalStateException(said);
    }
    return Double.parseDouble(found.group(1));
  }
}
