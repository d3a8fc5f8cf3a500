package tequio.files;

import java.time.Instant;
import tequio.kernel.GovernmentKey;

/** Public file of a government. */
public record PublicFile(
    GovernmentKey government, String hash, String name, long bytes, Instant stored) {

  /** Returns its public path. */
  public String address() {
    return "/archivos/" + hash;
  }

  /** Returns the size in kilobytes of 1000 bytes, rounded down, at least 1. */
  public long kilobytes() {
    return Math.max(1, bytes / 1_000);
  }
}
