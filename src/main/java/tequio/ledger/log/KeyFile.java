package tequio.ledger.log;

import static java.nio.file.attribute.PosixFilePermission.OWNER_READ;
import static java.nio.file.attribute.PosixFilePermission.OWNER_WRITE;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import tequio.ledger.note.SigningKey;

/** File of the secret signing key, readable by its owner only. */
public record KeyFile(Path path) {

  private static final Set<?> OWNER_ONLY = EnumSet.of(OWNER_READ, OWNER_WRITE);

  /**
   * The key, where there is one.
   *
   * @throws LogDisagrees where others can read it, or it is none
   */
  public Optional<SigningKey> find() {
    if (!Files.exists(path)) {
      return Optional.empty();
    }
    try {
      if (!OWNER_ONLY.containsAll(Files.getPosixFilePermissions(path))) {
        throw new LogInconsistencyException(
            "la llave puede leerla alguien más; ejecute: chmod 600 " + path);
      }
      return Optional.of(SigningKey.parse(Files.readString(path)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (IllegalArgumentException broken) {
      throw new LogInconsistencyException(path + ": " + broken.getMessage());
    }
  }

  /** Makes a key of that name and keeps it before anybody signs with it. */
  public SigningKey make(String name) {
    var key = SigningKey.generate(name);
    try {
      Path folder = requireNonNull(path.toAbsolutePath().getParent());
      Files.createDirectories(folder);
      Path aside = folder.resolve(LogFiles.ASIDE + path.getFileName());
      Files.deleteIfExists(aside);
      Files.createFile(
          aside,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      LogFiles.writeSynced(aside, LogFiles.bytes(key.text()));
      Files.move(aside, path);
      LogFiles.syncFolder(folder);
      return key;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
