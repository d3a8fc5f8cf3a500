package tequio.files.picture;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.files.bytes.FileStorage;
import tequio.files.bytes.StagedUpload;
import tequio.files.content.MediaKind;
import tequio.files.content.SanitizedImage;

/**
 * Smaller copies of stored pictures on the local disk. A copy is made at its first request and can
 * be made again from the stored picture at any time.
 */
@Component
public class Renditions {

  /** Longest sides that are offered, in pixels. */
  public static final List<Integer> SIDES = List.of(320, 1024);

  private final FileStorage places;

  Renditions(FileStorage places) {
    this.places = places;
  }

  /** The file with the copy; empty where the bytes of the picture are not stored. */
  public Optional<Path> find(String hash, MediaKind kind, int side) throws IOException {
    var path = path(hash, side);
    return Files.exists(path) || make(hash, kind, side, path)
        ? Optional.of(path)
        : Optional.empty();
  }

  private boolean make(String hash, MediaKind kind, int side, Path target) throws IOException {
    var stored = places.store().find(hash);
    if (stored.isEmpty()) {
      return false;
    }
    try (var in = stored.get();
        StagedUpload whole = places.asides().write(in::transferTo);
        StagedUpload small =
            places
                .asides()
                .write(out -> new SanitizedImage(whole.path(), kind).redraw(out, side))) {
      Files.createDirectories(folder(side));
      Files.move(small.path(), target, ATOMIC_MOVE);
    }
    return true;
  }

  /** Deletes the copies of a picture. */
  public void remove(String hash) throws IOException {
    for (int side : SIDES) {
      Files.deleteIfExists(path(hash, side));
    }
  }

  private Path path(String hash, int side) {
    return folder(side).resolve(hash);
  }

  private Path folder(int side) {
    return places.asides().folder().resolveSibling("renditions").resolve(String.valueOf(side));
  }
}
