package tequio.files;

import java.time.Instant;
import java.util.Optional;
import tequio.files.picture.PictureSize;
import tequio.kernel.GovernmentKey;

/**
 * Public file of a government.
 *
 * @param picture its size, where it is a picture
 */
public record PublicFile(
    GovernmentKey government,
    String hash,
    String name,
    long bytes,
    Instant stored,
    Optional<PictureSize> picture) {

  /** Returns its public path. */
  public String address() {
    return "/archivos/" + hash;
  }

  /** Path of the smaller copy of a picture whose longer side has so many pixels at most. */
  public String address(int side) {
    return address() + "/" + side;
  }

  /** Returns the size in kilobytes of 1000 bytes, rounded down, at least 1. */
  public long kilobytes() {
    return Math.max(1, bytes / 1_000);
  }
}
