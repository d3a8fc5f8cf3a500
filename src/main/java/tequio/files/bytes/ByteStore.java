package tequio.files.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Storage of bytes under their SHA-256. */
public interface ByteStore {

  /** What lies in it, as a sweep or a scrub meets it. */
  record Kept(String hash, long bytes, Instant since) {}

  /** When this returns the bytes are there for good, whole, or an exception was thrown. */
  void keep(StagedUpload aside) throws IOException;

  Optional<InputStream> find(String hash) throws IOException;

  void remove(String hash) throws IOException;

  /** Everything in it; to be closed. */
  Stream<Kept> all() throws IOException;

  /** {@code sha256/ab/cd/abcd…}: no folder grows beyond what people and tools bear. */
  static String path(String hash) {
    if (!hash.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("not a hash: " + hash);
    }
    return "sha256/" + hash.substring(0, 2) + "/" + hash.substring(2, 4) + "/" + hash;
  }
}
