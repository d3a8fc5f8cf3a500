package tequio.operation.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import tequio.files.bytes.Hashes;
import tequio.storage.UnclosedOutputStream;

/**
 * Writes a tar archive followed by a line with the SHA-256 of everything before it. The file is
 * readable by its owner only, since it holds unpublished data.
 */
final class ArchiveWriter implements AutoCloseable {

  private final Path path;
  private final OutputStream raw;
  private final MessageDigest sum = Hashes.sha256();
  private final TarArchiveOutputStream tar;

  ArchiveWriter(Path path) throws IOException {
    this.path = path;
    var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    Files.deleteIfExists(path);
    Files.newByteChannel(
            path, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), owner)
        .close();
    raw = new BufferedOutputStream(Files.newOutputStream(path), 1 << 16);
    tar = new TarArchiveOutputStream(new UnclosedOutputStream(new DigestOutputStream(raw, sum)));
    tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
  }

  void put(String name, byte[] bytes, int length) throws IOException {
    begin(name, length);
    tar.write(bytes, 0, length);
    tar.closeArchiveEntry();
  }

  void put(String name, Path file) throws IOException {
    begin(name, Files.size(file));
    Files.copy(file, tar);
    tar.closeArchiveEntry();
  }

  private void begin(String name, long size) throws IOException {
    var entry = new TarArchiveEntry(name);
    entry.setSize(size);
    entry.setModTime(0);
    tar.putArchiveEntry(entry);
  }

  /** Completes the archive; when this returns, it is durable on disk. */
  void seal() throws IOException {
    tar.close();
    raw.write(ArchiveReader.seal(Hashes.hex(sum)).getBytes(UTF_8));
    raw.close();
    try (var channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  @Override
  public void close() throws IOException {
    raw.close();
  }
}
