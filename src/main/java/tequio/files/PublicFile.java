package tequio.files;

import java.time.Instant;
import tequio.kernel.GovernmentKey;

/** Public file of a government. */
public record PublicFile(
    GovernmentKey government, String hash, String name, long bytes, Instant stored) {

  /** Its address for everybody. */
  public String address() {
    return "/archivos/" + hash;
  }

  /** In whole kilobytes, at least one. */
  public long kilobytes() {
    return Math.max(1, bytes / 1_000);
  }
}
