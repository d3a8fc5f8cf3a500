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
   * Reads the key; empty if there is no file.
   *
   * @throws LogInconsistencyException if others can read the file, or it does not contain a key
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

  /** Generates a key with the name and stores it before it is used. */
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
