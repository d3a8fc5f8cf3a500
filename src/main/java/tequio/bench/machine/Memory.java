package tequio.bench.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/** Resident memory of processes in megabytes. */
public record Memory(double proportional, double resident) {

  /** What several share is counted once, a part for each: Linux calls it PSS. */
  public static Memory of(Collection<Long> processes) {
    return new Memory(sum(processes, "Pss:"), sum(processes, "Rss:"));
  }

  private static double sum(Collection<Long> processes, String name) {
    return processes.stream().mapToDouble(pid -> kilobytes(pid, name)).sum() / 1024;
  }

  private static double kilobytes(long pid, String name) {
    List<String> lines;
    try {
      lines = Files.readAllLines(Path.of("/proc", String.valueOf(pid), "smaps_rollup"));
    } catch (IOException gone) {
      return 0;
    }
    return lines.stream()
        .filter(line -> line.startsWith(name))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")))
        .sum();
  }
}
