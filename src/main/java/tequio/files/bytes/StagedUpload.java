package tequio.files.bytes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Completely received upload that is not stored yet; closing it deletes it. */
public record StagedUpload(Path path, String hash, long bytes) implements AutoCloseable {

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(path);
  }
}
