package tequio.bench.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/** CPU time of processes, including their finished children. */
public final class CpuTime {

  private static final int USER = 13;
  private static final int LAST = 16;
  private static final double TICKS_PER_SECOND = 100;

  /** In seconds since each of them began. */
  public static double of(Collection<Long> processes) {
    return processes.stream().mapToDouble(CpuTime::seconds).sum();
  }

  private static double seconds(long process) {
    try {
      var line = Files.readString(Path.of("/proc", String.valueOf(process), "stat"));
      var fields = List.of(("0 0" + line.substring(line.lastIndexOf(')') + 1)).split(" "));
      return fields.subList(USER, LAST + 1).stream().mapToLong(Long::parseLong).sum()
          / TICKS_PER_SECOND;
    } catch (IOException gone) {
      return 0;
    }
  }

  private CpuTime() {}
}
