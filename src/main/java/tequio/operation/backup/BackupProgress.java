package tequio.operation.backup;

import java.util.function.Consumer;
import tequio.settings.StartupException;

/** Tells whoever waits how far it got, a line at a time. */
record BackupProgress(Consumer<String> line) {

  void say(String key, Object... details) {
    line.accept(StartupException.sentence(key, details));
  }
}
