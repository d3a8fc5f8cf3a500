package tequio.files;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import tequio.files.bytes.FileStorage;
import tequio.files.bytes.Hashes;

/** Reads every stored file again and compares its hash. */
@Component
public class FileIntegrityCheck {

  private static final int SOME = 500;

  private final StoredFiles files;
  private final FileStorage places;

  FileIntegrityCheck(StoredFiles files, FileStorage places) {
    this.files = files;
    this.places = places;
  }

  /**
   * Reads all stored files, passes the hashes of changed or missing ones to {@code changed} and
   * returns the number read.
   */
  public long readAll(Consumer<String> changed) throws IOException {
    long read = 0;
    String last = "";
    for (List<String> some = files.keptAfter(last, SOME);
        !some.isEmpty();
        some = files.keptAfter(last, SOME)) {
      for (String hash : some) {
        if (!isSound(hash) && files.isKept(hash)) {
          changed.accept(hash);
        }
      }
      read += some.size();
      last = some.getLast();
    }
    return read;
  }

  private boolean isSound(String hash) throws IOException {
    var found = places.store().find(hash);
    if (found.isEmpty()) {
      return false;
    }
    try (var in = found.get()) {
      return Hashes.of(in).equals(hash);
    }
  }
}
