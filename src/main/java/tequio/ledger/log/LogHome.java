package tequio.ledger.log;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tequio.ledger.note.VerifierKey;

/**
 * Configured directory and name of the installation's log. Without a directory none is published,
 * as in most tests.
 */
@Component
public class LogHome {

  private final String folder;
  private final String origin;

  public LogHome(
      @Value("${tequio.bitacora:}") String folder,
      @Value("${tequio.bitacora.origin:localhost/bitacora}") String origin) {
    this.folder = folder;
    this.origin = origin;
  }

  public boolean isSet() {
    return !folder.isEmpty();
  }

  /** Name of a new log. An existing log keeps the name in its key. */
  public String origin() {
    return origin;
  }

  public LogFiles files() {
    return new LogFiles(Path.of(folder));
  }

  /** File of the secret key, beside the published directory and never in it. */
  public KeyFile keyFile() {
    return new KeyFile(Path.of(folder).resolveSibling("bitacora.key"));
  }

  /** Returns the published verifier key; empty before the first checkpoint. */
  public Optional<VerifierKey> findKey() {
    return files().find(LogFiles.KEY).map(bytes -> VerifierKey.parse(LogFiles.text(bytes).strip()));
  }

  /** Returns a reader at the current checkpoint; empty before the first one. */
  public Optional<LogReader> findReader() {
    return isSet() ? findKey().flatMap(key -> LogReader.find(files(), key)) : Optional.empty();
  }
}
