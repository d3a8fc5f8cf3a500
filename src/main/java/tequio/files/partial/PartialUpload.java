package tequio.files.partial;

import java.util.UUID;
import tequio.kernel.GovernmentKey;

/**
 * A file of which some bytes have arrived.
 *
 * @param bytes how many it has in all
 * @param sum SHA-256 of the whole, as 64 hexadecimal digits
 * @param received how many have arrived; the next piece begins there
 */
public record PartialUpload(
    UUID id, GovernmentKey government, String name, long bytes, String sum, long received) {

  /** A file that somebody is about to send. */
  public record Announced(GovernmentKey government, String name, long bytes, String sum) {}

  boolean isWhole() {
    return received == bytes;
  }
}
