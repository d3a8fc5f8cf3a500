package tequio.files.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.time.Instant;
import java.util.List;

/** Directory for uploads in progress, on the file system of the store. */
public record UploadStagingArea(Path folder) {

  /** Writer of a file's bytes. */
  public interface Writing {
    void to(OutputStream out) throws IOException;
  }

  /** The upload has more bytes than allowed. */
  public static final class TooManyUploadsException extends IOException {
    TooManyUploadsException(long most) {
      super("more than " + most + " bytes");
    }
  }

  /**
   * Receives at most {@code most} bytes; a failed upload is deleted.
   *
   * @throws TooManyUploadsException if there are more bytes
   */
  public StagedUpload receive(InputStream in, long most) throws IOException {
    return write(out -> {
      byte[] some = new byte[64 * 1024];
      long bytes = 0;
      for (int read = in.read(some); read >= 0; read = in.read(some)) {
        bytes += read;
        if (bytes > most) {
          throw new TooManyUploadsException(most);
        }
        out.write(some, 0, read);
      }
    });
  }

  public StagedUpload write(Writing writing) throws IOException {
    Files.createDirectories(folder);
    Path path = Files.createTempFile(folder, "", ".aside");
    var hash = Hashes.sha256();
    try (var out = new DigestOutputStream(Files.newOutputStream(path), hash)) {
      writing.to(out);
    } catch (IOException | RuntimeException failed) {
      Files.deleteIfExists(path);
      throw failed;
    }
    return new StagedUpload(path, Hashes.hex(hash), Files.size(path));
  }

  /** Deletes files older than the moment, which a killed process left behind. */
  public void dropOlderThan(Instant moment) throws IOException {
    if (Files.notExists(folder)) {
      return;
    }
    List<Path> left;
    try (var files = Files.list(folder)) {
      left = files.toList();
    }
    for (Path file : left) {
      if (Files.getLastModifiedTime(file).toInstant().isBefore(moment)) {
        Files.deleteIfExists(file);
      }
    }
  }
}
