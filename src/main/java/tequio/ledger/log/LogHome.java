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

  /** The name of a new log. A log that has a key keeps the name that stands in it. */
  public String origin() {
    return origin;
  }

  public LogFiles files() {
    return new LogFiles(Path.of(folder));
  }

  /** The secret key lies beside the published folder, never in it. */
  public KeyFile keyFile() {
    return new KeyFile(Path.of(folder).resolveSibling("bitacora.key"));
  }

  /** The key the log is published with; empty before the first checkpoint. */
  public Optional<VerifierKey> findKey() {
    return files().find(LogFiles.KEY).map(bytes -> VerifierKey.parse(LogFiles.text(bytes).strip()));
  }

  /** Proofs under the checkpoint of this moment; empty before the first one. */
  public Optional<LogReader> findReader() {
    return isSet() ? findKey().flatMap(key -> LogReader.find(files(), key)) : Optional.empty();
  }
}
