package tequio.files.bytes;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.READ;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Byte store on a local disk: written to a temporary file, synced and renamed, with the directory
 * synced too.
 */
public record DiskStore(Path root, Clock clock) implements ByteStore {

  @Override
  public void keep(StagedUpload aside) throws IOException {
    Path target = root.resolve(ByteStore.path(aside.hash()));
    Path folder = above(target);
    makeFolders(folder);
    if (Files.exists(target) && Files.size(target) == aside.bytes()) {
      Files.setLastModifiedTime(target, FileTime.from(clock.instant()));
      return;
    }
    sync(aside.path());
    Files.setLastModifiedTime(aside.path(), FileTime.from(clock.instant()));
    Files.move(aside.path(), target, ATOMIC_MOVE);
    sync(folder);
  }

  @Override
  public Optional<InputStream> find(String hash) throws IOException {
    try {
      return Optional.of(Files.newInputStream(root.resolve(ByteStore.path(hash))));
    } catch (NoSuchFileException none) {
      return Optional.empty();
    }
  }

  @Override
  public void remove(String hash) throws IOException {
    Files.deleteIfExists(root.resolve(ByteStore.path(hash)));
  }

  @Override
  public Stream<Kept> all() throws IOException {
    Path top = root.resolve("sha256");
    return Files.exists(top)
        ? Files.walk(top).filter(Files::isRegularFile).map(DiskStore::kept)
        : Stream.of();
  }

  private static Kept kept(Path file) {
    try {
      return new Kept(
          file.getFileName().toString(),
          Files.size(file),
          Files.getLastModifiedTime(file).toInstant());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * Creates missing directories and syncs the parent of each, without which a new directory is not
   * durable.
   */
  private static void makeFolders(Path folder) throws IOException {
    if (Files.exists(folder)) {
      return;
    }
    Path above = above(folder);
    makeFolders(above);
    Files.createDirectories(folder);
    sync(above);
  }

  private static Path above(Path path) {
    return requireNonNull(path.getParent());
  }

  private static void sync(Path path) throws IOException {
    try (var channel = FileChannel.open(path, READ)) {
      channel.force(true);
    }
  }
}
