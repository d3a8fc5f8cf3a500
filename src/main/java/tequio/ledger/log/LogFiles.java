package tequio.ledger.log;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import tequio.ledger.tree.Tile;

/**
 * Directory of a published log. Files are written atomically (temporary file, sync, rename); {@link
 * #sync()} makes their names durable.
 */
public final class LogFiles implements LogSource {

  public static final String CHECKPOINT = "checkpoint";
  public static final String KEY = "vkey";
  static final String ASIDE = ".aside-";

  private final Path home;
  private final Set<Path> renamed = new HashSet<>();

  public LogFiles(Path home) {
    this.home = home;
  }

  public Path home() {
    return home;
  }

  /** Whether the log was ever signed. */
  public boolean isSigned() {
    return find(CHECKPOINT).isPresent();
  }

  @Override
  public Optional<byte[]> find(String name) {
    try {
      return Optional.of(Files.readAllBytes(home.resolve(name)));
    } catch (NoSuchFileException absent) {
      return Optional.empty();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * Writes a tile, which never changes.
   *
   * @throws LogInconsistencyException if the file exists with other bytes
   */
  void write(Tile tile, byte[] bytes) {
    var there = find(tile.path());
    if (there.isEmpty()) {
      replace(tile.path(), bytes);
    } else if (!Arrays.equals(there.get(), bytes)) {
      throw new LogInconsistencyException(
          tile.path() + " holds something else than the record says");
    }
  }

  /** Writes or replaces a file atomically. */
  void replace(String name, byte[] bytes) {
    Path file = home.resolve(name);
    try {
      Path folder = requireNonNull(file.getParent());
      makeFolder(folder);
      Path aside = file.resolveSibling(ASIDE + file.getFileName());
      writeSynced(aside, bytes);
      Files.move(aside, file, ATOMIC_MOVE);
      renamed.add(folder);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Deletes the partial files of a tile that is full now. */
  void removePartsOf(Tile full) {
    Path parts = home.resolve(full.path() + ".p");
    if (!Files.isDirectory(parts)) {
      return;
    }
    try (var files = Files.list(parts)) {
      for (Path part : files.toList()) {
        Files.delete(part);
      }
      Files.delete(parts);
      renamed.remove(parts);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Syncs the directories of all files written since the last call. */
  void sync() {
    try {
      for (Path folder : renamed) {
        syncFolder(folder);
      }
      renamed.clear();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void makeFolder(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    Path above = folder.toAbsolutePath().getParent();
    if (above != null) {
      makeFolder(above);
      Files.createDirectory(folder);
      renamed.add(above);
    }
  }

  static void writeSynced(Path file, byte[] bytes) throws IOException {
    try (var out = FileChannel.open(file, CREATE, WRITE, TRUNCATE_EXISTING)) {
      var left = ByteBuffer.wrap(bytes);
      while (left.hasRemaining()) {
        out.write(left);
      }
      out.force(true);
    }
  }

  static void syncFolder(Path folder) throws IOException {
    try (var open = FileChannel.open(folder, READ)) {
      open.force(true);
    }
  }

  static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
