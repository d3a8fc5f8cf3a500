package tequio.files.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Storage of bytes under their SHA-256. */
public interface ByteStore {

  /** Stored entry with its size and the time of storing. */
  record Kept(String hash, long bytes, Instant since) {}

  /** Stores the bytes durably and completely before it returns, or throws an exception. */
  void keep(StagedUpload aside) throws IOException;

  Optional<InputStream> find(String hash) throws IOException;

  void remove(String hash) throws IOException;

  /** Returns all entries; the caller closes the stream. */
  Stream<Kept> all() throws IOException;

  /** Returns the path {@code sha256/ab/cd/abcd…}, which keeps folders small. */
  static String path(String hash) {
    if (!hash.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("not a hash: " + hash);
    }
    return "sha256/" + hash.substring(0, 2) + "/" + hash.substring(2, 4) + "/" + hash;
  }
}
