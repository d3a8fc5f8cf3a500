package tequio.files.bytes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bytes that arrived whole but are not kept yet: nobody can see them, closing drops them. */
public record StagedUpload(Path path, String hash, long bytes) implements AutoCloseable {

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(path);
  }
}
